package org.alongside.pathway.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.pathway.engine.WalkedPathway;
import org.alongside.pathway.explore.Leg.Edge;
import org.alongside.pathway.explore.Walk.Disagreement;

/**
 * Walks a pathway on the engine until every move there is on paper was made there, and then some way at random, and
 * tells wherever the two differ.
 */
final class Agreement {

    private static final int TRIES = 4;
    private static final int WALKS_AT_RANDOM = 20;
    private static final int MOVES_AT_RANDOM = 30;

    private final Paper paper;
    private final WalkedPathway pathway;
    private final Random dice = new Random(5);
    private final Set<Edge> unwalked;
    private final Map<Edge, Integer> tries = new HashMap<>();

    private Agreement(Terrain terrain, WalkedPathway pathway) {
        this.paper = new Paper(terrain);
        this.pathway = pathway;
        this.unwalked = new HashSet<>(paper.edges());
    }

    /** What they differ in; empty if they agree. */
    static List<String> differences(Terrain terrain, WalkedPathway pathway) {
        try {
            return new Agreement(terrain, pathway).differences();
        } catch (Disagreement found) {
            return List.of(found.getMessage());
        }
    }

    private List<String> differences() {
        for (var way = next(paper.starts()); way.isPresent(); way = next(paper.starts())) tour(way.get());
        for (int n = 0; n < WALKS_AT_RANDOM; n++) atRandom();
        var differences = new ArrayList<String>();
        tellMissing("Only on paper there is come to ", paper.reached(), pathway.entered(), differences);
        tellMissing("Only on the engine there is come to ", pathway.entered(), paper.reached(), differences);
        unwalked.stream().map(this::inWords).sorted().forEach(differences::add);
        return differences;
    }

    private static void tellMissing(String what, Set<String> these, Set<String> those, List<String> differences) {
        var missing = new TreeSet<>(these);
        missing.removeAll(those);
        if (!missing.isEmpty()) differences.add(what + missing);
    }

    private String inWords(Edge edge) {
        return "Only on paper there comes %s at %s with %s, and then %s with %s"
                .formatted(
                        edge.by().id(),
                        paper.places(edge.from()),
                        edge.from().answers(),
                        paper.places(edge.to()),
                        edge.to().answers());
    }

    private void tour(List<Leg> planned) {
        var walk = new Walk(paper, pathway, dice, planned.stream().findFirst());
        note(walk, planned);
        while (!walk.isOver()) {
            var way = next(paper.from(walk.here()));
            if (way.isEmpty()) break;
            var leg = way.get().get(0);
            var offer = walk.towards(leg);
            offer.ifPresent(each -> walk.take(each, Optional.of(leg)));
            note(walk, way.get());
            if (offer.isEmpty()) break;
        }
        walk.leave();
    }

    /** What was planned and did not come about is tried a few times, since a timer may have fired before. */
    private void note(Walk walk, List<Leg> way) {
        unwalked.removeAll(walk.walked());
        if (!walk.walked().containsAll(way.get(0).edges()))
            way.get(way.size() - 1).edges().forEach(edge -> tries.merge(edge, 1, Integer::sum));
    }

    private void atRandom() {
        var walk = new Walk(paper, pathway, dice, Optional.empty());
        for (int n = 0; n < MOVES_AT_RANDOM && !walk.isOver(); n++) {
            var offers = walk.offers();
            if (offers.isEmpty()) break;
            walk.take(offers.get(dice.nextInt(offers.size())), Optional.empty());
            unwalked.removeAll(walk.walked());
        }
        walk.leave();
    }

    /** The shortest way that ends with a move not made yet. */
    private Optional<List<Leg>> next(List<Leg> first) {
        var ways = new ArrayDeque<List<Leg>>();
        var seen = new HashSet<State>();
        first.forEach(leg -> ways.add(List.of(leg)));
        while (!ways.isEmpty()) {
            var way = ways.remove();
            var last = way.get(way.size() - 1);
            if (last.edges().stream().anyMatch(this::isWanted)) return Optional.of(way);
            if (!seen.add(last.to())) continue;
            paper.from(last.to()).forEach(leg -> {
                var longer = new ArrayList<>(way);
                longer.add(leg);
                ways.add(longer);
            });
        }
        return Optional.empty();
    }

    private boolean isWanted(Edge edge) {
        return unwalked.contains(edge) && tries.getOrDefault(edge, 0) < TRIES;
    }
}

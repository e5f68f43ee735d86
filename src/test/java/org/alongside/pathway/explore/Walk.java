package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.pathway.engine.EngineWalk;
import org.alongside.pathway.engine.EngineWalk.Kind;
import org.alongside.pathway.engine.EngineWalk.Offer;
import org.alongside.pathway.engine.WalkedPathway;
import org.alongside.pathway.explore.Leg.Edge;

/** One walk through a pathway, on the engine and on paper side by side; throws where the two part. */
final class Walk {

    private final Paper paper;
    private final Random dice;
    private final EngineWalk real;
    private final Set<Edge> walked = new HashSet<>();
    private final Set<String> fired = new HashSet<>();
    private final List<String> story = new ArrayList<>();
    private Found found;
    private Set<State> here = Set.of();
    private List<String> places = List.of();
    private Meaning meaning;

    /** @param planned how it is to begin; anything else is left to the dice, as everything is without a plan */
    Walk(Paper paper, WalkedPathway pathway, Random dice, Optional<Leg> planned) {
        this.paper = paper;
        this.dice = dice;
        this.meaning = new Meaning(paper.terrain(), Set.of());
        this.found = finding(planned);
        var start =
                paper.terrain().starts(paper.terrain().pathway()).findFirst().orElseThrow();
        this.real = pathway.begin(found.at(start.id()), element -> found.at(element));
        arrive(paper.starts(), false);
    }

    /** The two differ. */
    static final class Disagreement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Disagreement(String what) {
            super(what);
        }
    }

    boolean isOver() {
        return places.isEmpty();
    }

    /** Where it is on paper. */
    Set<State> here() {
        return here;
    }

    /** The moves on paper that were made on the engine. */
    Set<Edge> walked() {
        return walked;
    }

    /** What can happen now; throws unless just the same can on paper. */
    List<Offer> offers() {
        var offers = real.offers().stream().filter(meaning::isHeard).toList();
        var onPaper = paper.from(here).stream().map(Leg::by).collect(Collectors.toSet());
        for (var offer : offers)
            if (meaning.of(offer).noneMatch(onPaper::contains) && !isUnderWay(offer))
                throw differs("only on the engine there can come next " + offer.inWords());
        for (var by : onPaper)
            if (offers.stream().noneMatch(offer -> meaning.of(offer).anyMatch(by::equals)) && !hasFired(by))
                throw differs("only on paper there can come next " + by.id());
        return offers;
    }

    /** What the engine offers that would go the way of a plan; nothing if a timer in the plan has fired already. */
    Optional<Offer> towards(Leg leg) {
        return offers().stream()
                .filter(offer -> meaning.of(offer).anyMatch(leg.by()::equals))
                .reduce((one, other) -> dice.nextBoolean() ? one : other);
    }

    void take(Offer offer, Optional<Leg> planned) {
        found = finding(planned);
        story.add(offer.inWords());
        var by = meaning.of(offer).collect(Collectors.toSet());
        var several = isOneOfSeveral(offer) || isUnderWay(offer);
        var asks = offer.kind() == Kind.DONE || offer.kind() == Kind.CALL_ENDS;
        real.take(offer, asks ? found.at(offer.at()) : Map.of());
        if (offer.kind() == Kind.TIME) by.forEach(node -> fired.add(node.id()));
        arrive(paper.from(here).stream().filter(leg -> by.contains(leg.by())).toList(), several);
    }

    void leave() {
        real.leave();
    }

    /** @param several whether something like what happened is under way beside it, which paper does not count */
    private void arrive(Collection<Leg> legs, boolean several) {
        places = real.places();
        meaning = new Meaning(paper.terrain(), Set.copyOf(places));
        var held = paper.at(meaning.places(), real.answers());
        if (held.isEmpty()) throw differs("on paper it never stands so");
        var gone = legs.stream().filter(leg -> held.contains(leg.to())).toList();
        if (gone.isEmpty() && !several) throw differs("on paper it comes to " + inWords(legs));
        gone.stream().filter(leg -> found.was(leg.found())).forEach(leg -> walked.addAll(leg.edges()));
        here = gone.isEmpty() ? held : gone.stream().map(Leg::to).collect(Collectors.toSet());
    }

    private Found finding(Optional<Leg> planned) {
        return new Found(paper.terrain(), planned.map(Leg::found).orElse(Map.of()), dice);
    }

    /** A part that is begun once more while it is under way adds nothing on paper. */
    private boolean isUnderWay(Offer offer) {
        return meaning.of(offer)
                .anyMatch(node ->
                        node.is(Node.Kind.EVENT_PART) && here.stream().anyMatch(state -> paper.isOpen(node, state)));
    }

    private boolean isOneOfSeveral(Offer offer) {
        return places.stream().filter(offer.at()::equals).count() > 1 || real.isRepeated(offer.at());
    }

    /** A timer beside the work that has fired may not fire again, which paper leaves open. */
    private boolean hasFired(Node by) {
        return !by.cuts() && fired.contains(by.id());
    }

    private Disagreement differs(String what) {
        return new Disagreement("After %s the engine stands at %s with %s: %s"
                .formatted(story, new TreeSet<>(places), new TreeMap<>(real.answers()), what));
    }

    private String inWords(Collection<Leg> legs) {
        return legs.stream()
                .map(leg -> paper.places(leg.to()) + " with " + leg.to().answers())
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}

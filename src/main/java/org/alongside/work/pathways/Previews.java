package org.alongside.work.pathways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Moves;
import org.alongside.pathway.version.Spot;
import org.alongside.pathway.version.UnderWay;
import org.springframework.stereotype.Component;

/** Looks at a move before it is ordered. Each person shown by name is tried; nobody sees whom they may not see. */
@Component
class Previews {

    static final int PAGE = 25;

    private final Moves moves;
    private final ToBeNamed named;
    private final Known known;
    private final InSentences inSentences;

    Previews(Moves moves, ToBeNamed named, Known known, InSentences sentences) {
        this.moves = moves;
        this.named = named;
        this.known = known;
        this.inSentences = sentences;
    }

    /** What two people of others have in common. */
    private record Alike(List<Spot> places, List<String> whyNot) {}

    Preview of(MoveWish wish, String worker, int page) {
        List<UnderWay> all = moves.underWay(wish, worker);
        Set<UUID> open =
                named.of(wish.pathway(), all.stream().map(UnderWay::episode).collect(Collectors.toSet()), worker);
        List<UnderWay> mine =
                all.stream().filter(one -> open.contains(one.episode())).toList();
        Map<Alike, Integer> others = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !open.contains(one.episode()))
                .forEach(one -> others.merge(new Alike(one.places(), one.whyNot()), 1, Integer::sum));
        int from = Math.min(mine.size(), (Math.max(page, 1) - 1) * PAGE);
        int until = Math.min(mine.size(), from + PAGE);
        return new Preview(
                all.size(),
                (int) all.stream().filter(UnderWay::canMove).count(),
                mine.subList(from, until).stream()
                        .map(one -> person(wish, one, worker))
                        .toList(),
                others.entrySet().stream()
                        .map(each -> others(each.getKey(), each.getValue()))
                        .toList(),
                until < mine.size() ? Wished.address(wish, Math.max(page, 1) + 1) : null);
    }

    private Preview.Person person(MoveWish wish, UnderWay one, String worker) {
        Known.Someone someone = known.of(one.episode());
        List<String> sentences = one.canMove() ? inSentences.inWords(moves.tried(wish, one, worker)) : one.whyNot();
        return new Preview.Person(
                someone.name(),
                someone.reference(),
                one.canMove(),
                sentences.isEmpty() ? List.of(places(one.places()) + " goes on as it is.") : sentences);
    }

    private static Preview.Others others(Alike alike, int people) {
        return new Preview.Others(people, places(alike.places()), alike.whyNot().isEmpty(), alike.whyNot());
    }

    private static String places(List<Spot> places) {
        return places.isEmpty()
                ? "What they wait for"
                : places.stream().map(place -> "“" + place.name() + "”").collect(Collectors.joining(", "));
    }
}

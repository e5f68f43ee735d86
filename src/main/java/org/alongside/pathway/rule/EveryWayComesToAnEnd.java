package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Stream;

/** From wherever a pathway has come to, people can bring it to an end without closing the episode. */
final class EveryWayComesToAnEnd implements ModelRule {

    private static final Set<String> ENDING = Set.of("endEvent");

    private final KnownWords words;

    EveryWayComesToAnEnd(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var seen = publication.walked(process, words);
            var flows = new Flows(process);
            var loose = process.all(Drawn.NODES)
                    .filter(node -> flows.from(node).isEmpty() && !mayEnd(node))
                    .map(node -> node.where()
                            .problem(
                                    this,
                                    "leads nowhere: no flow leaves it. Draw one to what comes next, or to an end."));
            var stuck = process.all(Drawn.NODES)
                    .filter(node -> seen.stuck().contains(node.id()))
                    .map(node -> node.where().problem(this, stuck(node)));
            var rounds = seen.rounds().stream()
                    .flatMap(round -> process.all(Drawn.NODES)
                            .filter(node -> round.contains(node.id()))
                            .limit(1)
                            .map(node -> node.where()
                                    .problem(
                                            this,
                                            "is gone round to again and again: no answer leads from there to an end."
                                                    + " Draw a way out of the loop.")));
            return Stream.of(loose, stuck, rounds).flatMap(problems -> problems);
        });
    }

    private static boolean mayEnd(Part node) {
        return node.isOneOf(ENDING)
                || node.attribute("triggeredByEvent").orElse("").equals("true")
                || (node.is("intermediateThrowEvent")
                        && node.child("linkEventDefinition").isPresent());
    }

    private static String stuck(Part node) {
        return node.isOneOf(Drawn.GATEWAYS)
                ? "can wait for ever for a flow that was not taken. Only what a parallel split has parted comes together"
                        + " at one: bring other ways together at a gateway that chooses one."
                : "can be where a pathway stays for ever. Draw a way on from it.";
    }
}

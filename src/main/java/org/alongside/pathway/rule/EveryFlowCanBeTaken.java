package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** No split offers a way that no answer ever leads along. */
final class EveryFlowCanBeTaken implements ModelRule {

    private final KnownWords words;

    EveryFlowCanBeTaken(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var seen = publication.walked(process, words);
            if (!seen.whole()) return Stream.empty();
            var flows = new Flows(process);
            return process.all(Drawn.DECIDING)
                    .filter(split -> seen.reached().contains(split.id()))
                    .filter(split -> !seen.nowhere().containsKey(split.id()))
                    .flatMap(split -> flows.from(split).stream())
                    .filter(flow -> !seen.reached().contains(flow.id()))
                    .map(flow -> flow.where()
                            .problem(
                                    this,
                                    "is never taken: with the answers that can be there when one comes to its split,"
                                            + " another way is always taken. Change the condition, or take it out."));
        });
    }
}

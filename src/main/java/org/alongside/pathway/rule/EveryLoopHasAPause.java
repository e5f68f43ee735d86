package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** A loop waits somewhere: for a worker, for a date, for an event. Otherwise the service would never come out of it. */
final class EveryLoopHasAPause implements ModelRule {

    private final KnownWords words;

    EveryLoopHasAPause(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(process -> publication.walked(process, words).restless().stream()
                        .flatMap(loop -> process.all(Drawn.NODES)
                                .filter(node -> loop.contains(node.id()))
                                .limit(1)
                                .map(node -> node.where()
                                        .problem(
                                                this,
                                                "is in a loop that waits for nobody. Draw a step for a worker, or a timer,"
                                                        + " into the loop."))));
    }
}

package org.alongside.pathway.rule;

import java.util.stream.Stream;
import org.alongside.pathway.explore.Exploration;

/** A pathway is simple enough that every way through it can be looked at before it is published. */
final class PathwaysCanBeWalkedWhole implements ModelRule {

    private final KnownWords words;

    PathwaysCanBeWalkedWhole(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .filter(process -> !publication.walked(process, words).whole())
                .map(process -> process.where()
                        .worthALook(
                                this,
                                "is not fully explored: there are more than %,d ways it can stand. Dead ends may be left in it. Let fewer things run beside each other, or put some into a pathway that is called."
                                        .formatted(Exploration.MOST_STATES)));
    }
}

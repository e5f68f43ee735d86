package org.alongside.pathway.rule;

import java.util.stream.Stream;
import org.alongside.pathway.form.Field;

/** A form does not press too many answers at once out of a worker, or out of the person beside them. */
final class FormsAskNoMoreThanOneCanTakeIn implements ModelRule {

    /** As many as fit on two screens of a phone; beyond, forms are filled in without thought. */
    private static final int MOST_AT_ONCE = 8;

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.forms().stream()
                .filter(file -> askedOfEverybody(file) > MOST_AT_ONCE)
                .map(file -> Naming.of(file)
                        .worthALook(
                                this,
                                "has " + askedOfEverybody(file) + " questions that must be answered at once. Leave the"
                                        + " answer to some of them open, hide those that other answers make needless,"
                                        + " or ask the rest at a step of its own: " + MOST_AT_ONCE + " at the most."));
    }

    /** What other answers hide is not asked of everybody. */
    private static long askedOfEverybody(FormFile file) {
        return file.form().fields().stream()
                .filter(Field::required)
                .filter(field -> field.hiddenWhen() == null)
                .count();
    }
}

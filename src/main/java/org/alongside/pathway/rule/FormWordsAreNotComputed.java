package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** What a form says is plain words: Tasklist would compute a formula, and our pages would show it. */
final class FormWordsAreNotComputed implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.forms().stream()
                .flatMap(form -> form.computed().stream()
                        .map(words -> Naming.of(form)
                                .problem(
                                        this,
                                        "says “" + words + "”, which Tasklist would compute. Write plain words.")));
    }
}

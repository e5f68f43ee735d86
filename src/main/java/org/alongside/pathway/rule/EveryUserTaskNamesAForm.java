package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** Every step for a worker names a form that is published with it. */
final class EveryUserTaskNamesAForm implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(process -> process.all("userTask"))
                .flatMap(step -> FormOfStep.trouble(step, publication)
                        .map(words -> step.where().problem(this, words)));
    }
}

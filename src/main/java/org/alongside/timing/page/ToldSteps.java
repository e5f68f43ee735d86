package org.alongside.timing.page;

import java.util.Set;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.StepsBy;

/** The steps whose number the page of their pathway tells: what that leaves out, no other page tells. */
final class ToldSteps {

    private ToldSteps() {}

    static Set<String> of(Questions questions, Asked asked, Shown shown) {
        return StepsShown.of(
                        questions.steps(asked),
                        questions.stepsBy(StepsBy.TEAM, asked),
                        questions.stepsBy(StepsBy.ROLE, asked),
                        shown)
                .told();
    }
}

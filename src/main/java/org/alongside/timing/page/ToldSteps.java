package org.alongside.timing.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.StepTiming;
import org.alongside.timing.question.StepsBy;

/** The steps whose number the page of their pathway tells: what that leaves out, no other page tells. */
final class ToldSteps {

    private ToldSteps() {}

    /**
     * By their ids.
     *
     * @param steps all of the pathway
     */
    static Set<String> of(List<StepTiming> steps, Questions questions, Asked asked, Shown shown) {
        if (shown.isWhole()) return steps.stream().map(StepTiming::step).collect(Collectors.toSet());
        return StepsShown.of(
                        steps, questions.stepsBy(StepsBy.TEAM, asked), questions.stepsBy(StepsBy.ROLE, asked), shown)
                .told();
    }
}

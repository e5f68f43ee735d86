package org.alongside.conversation;

import java.math.RoundingMode;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What a model may ask about small sums of money. */
@Component("smallSums")
public class SmallSumSteps implements Steps {

    private final SmallSums sums;

    SmallSumSteps(SmallSums sums) {
        this.sums = sums;
    }

    /** As {@code Small sums of money given so far: £35.50.} */
    public Sentence soFar(Situation situation) {
        var soFar = sums.soFar(situation.theEpisode());
        return new Sentence(
                soFar.times() == 0
                        ? "No small sum of money has been given so far."
                        : "Small sums of money given so far: £%s."
                                .formatted(soFar.total()
                                        .setScale(2, RoundingMode.UNNECESSARY)
                                        .toPlainString()));
    }
}

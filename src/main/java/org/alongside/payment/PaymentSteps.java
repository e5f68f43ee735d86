package org.alongside.payment;

import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.alongside.pathway.WhenTakenBack;
import org.springframework.stereotype.Component;

/** What a model may ask about direct payments. */
@Component("payments")
public class PaymentSteps implements Steps {

    private final DirectPayments payments;

    PaymentSteps(DirectPayments payments) {
        this.payments = payments;
    }

    /** Whether somebody asked for a direct payment and no application has begun; one under way goes on instead. */
    public boolean isAskedFor(Situation situation) {
        return payments.isNewlyAskedFor(situation.theEpisode());
    }

    /** The application begins, so that the same request starts no other. */
    @WhenTakenBack(
            refusedBecause = "A direct payment is being applied for since, and its application would be lost."
                    + " If the way is wrong, close the episode and say why.")
    public void takeUp(Situation situation) {
        payments.takeUp(situation.theEpisode(), situation.now());
    }
}

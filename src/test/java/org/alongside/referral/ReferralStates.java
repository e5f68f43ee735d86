package org.alongside.referral;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.declined;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.without;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** Leads a person to each step at which a referral can stand, up to the allocation of a worker. */
public final class ReferralStates {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Journeys journeys;

    public ReferralStates(Journeys journeys) {
        this.journeys = journeys;
    }

    public Journey waitingAt(String step) {
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        if (step.equals("talkAboutWhatThePersonWants")) return journey;
        journey.does("talkAboutWhatThePersonWants", theyTalked());
        if (step.equals("sendTheReferralAndItsEvidence")) return journey;
        Map<String, Object> sent = theReferral(TODAY);
        journey.does(
                "sendTheReferralAndItsEvidence",
                step.equals("bringWhatIsMissing") ? without(sent, "carePlanDated") : sent);
        return switch (step) {
            case "introduceThePersonToWhatFitsInstead" -> journey.does("decideEligibility", declined());
            case "allocateADevelopmentWorker" -> journey.does("decideEligibility", eligible());
            default -> journey;
        };
    }
}

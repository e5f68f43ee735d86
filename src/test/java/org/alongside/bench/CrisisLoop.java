package org.alongside.bench;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allEvidence;
import static org.alongside.referral.ReferralAnswers.sentBack;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;

import java.time.LocalDate;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** One episode that goes round and round. */
final class CrisisLoop {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Journey journey;

    private CrisisLoop(Journey journey) {
        this.journey = journey;
    }

    static CrisisLoop open(Journeys journeys) {
        return new CrisisLoop(journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY)));
    }

    /** There and back again. */
    void round() {
        journey.does("decideEligibility", sentBack("carePlan")).does("bringWhatIsMissing", allEvidence(TODAY));
    }
}

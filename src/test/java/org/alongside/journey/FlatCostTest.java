package org.alongside.journey;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allEvidence;
import static org.alongside.referral.ReferralAnswers.sentBack;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person may go round a loop as often as they need; it must not cost more each time. */
@JourneyTest
class FlatCostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final int SOME = 10;
    private static final int MANY = 60;

    @Autowired
    private Journeys journeys;

    @Autowired
    private CountedDatabase database;

    @Test
    void theSixtiethRoundOfALoopAsksTheDatabaseNoMoreThanTheTenth() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Journey journey = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));

        rounds(journey, SOME);
        double early = database.counting(() -> rounds(journey, SOME)).times();
        rounds(journey, MANY - 3 * SOME);
        double late = database.counting(() -> rounds(journey, SOME)).times();

        assertThat(early).isGreaterThan(SOME * 20.0);
        assertThat(late).isLessThanOrEqualTo(early);
    }

    private void rounds(Journey journey, int howMany) {
        for (int round = 0; round < howMany; round++) {
            journey.does("decideEligibility", sentBack("carePlan")).does("bringWhatIsMissing", allEvidence(TODAY));
        }
    }
}

package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.referral.ReferralAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That the look taken after every class of journeys has something to look for and everything to look at. */
@JourneyTest
class NothingPersonalInTheEngineTest {

    @Autowired
    private Journeys journeys;

    @Test
    void noTableOfTheEngineHoldsAnythingTypedAboutAPersonOrAnyonesName() throws Exception {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journeys.start("referral", "careCoordinator", ReferralAnswers.aReferral())
                .does("talkAboutWhatThePersonWants", ReferralAnswers.theyTalked());
        Set<String> personal = kept().typedTexts();
        personal.addAll(journeys.database()
                .sql("select name from person")
                .query(String.class)
                .list());
        assertThat(personal).as("texts to look for").hasSizeGreaterThan(2);

        assertThat(String.join("\n", kept().everything())).as("values read").hasSizeGreaterThan(5000);
        NothingPersonal.isKeptBy(kept(), journeys.database());
    }

    private KeptByTheEngine kept() {
        return new KeptByTheEngine(journeys.database());
    }
}

package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.alongside.referral.ReferralAnswers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all journeys of the same application and reads every row the engine has kept. */
@JourneyTest
@Order(Integer.MAX_VALUE)
class NothingPersonalInTheEngineTest {

    @Autowired
    private Journeys journeys;

    @Test
    void noTableOfTheEngineHoldsAnythingTypedAboutAPersonOrAnyonesName() throws IOException {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journeys.start("referral", "careCoordinator", ReferralAnswers.aReferral())
                .does("talkAboutWhatThePersonWants", ReferralAnswers.theyTalked());
        Set<String> personal = kept().typedTexts();
        personal.addAll(journeys.database()
                .sql("select name from person")
                .query(String.class)
                .list());
        assertThat(personal).as("texts to look for").hasSizeGreaterThan(2);

        String kept = String.join("\n", kept().everything());

        assertThat(kept).as("values read").hasSizeGreaterThan(5000);
        assertThat(personal.stream().filter(kept::contains)).isEmpty();
    }

    private KeptByTheEngine kept() {
        return new KeptByTheEngine(journeys.database());
    }
}

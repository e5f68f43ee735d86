package org.alongside.acts;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class ConcernPathwayTest {

    private static final String SEEN = "Seen by the lift: a bruise he would not speak about";
    private static final Map<String, Object> RAISED = answers("concern", SEEN, "emergencyServices", "no");
    private static final Map<String, Object> CLOSED =
            answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "careCoordinator2", "networkLead", "developmentWorker2", "amhp2"})
    void anyoneRaisesAConcernWhetherOrNotTheyWorkWithThePersonAndTheWorkGoesOn(String worker) {
        journey.act("concern", worker, RAISED);

        assertThat(journey)
                .isWaitingAt("talkAboutWhatThePersonWants", "decideOnTheConcern")
                .offers("decideOnTheConcern", "ipunorthTeamManager");
    }

    @Test
    void theManagersTimeRunsInRealHoursOverTheWeekendAndThenTheStepIsUrgent() {
        journeys.clock().turnTo(london("2026-11-06T17:00"));
        journey.act("concern", "careCoordinator", RAISED);

        journey.timeIs(london("2026-11-07T16:59"));
        assertThat(journey.step("decideOnTheConcern").getPriority()).isEqualTo(50);
        journey.timeIs(london("2026-11-07T17:00"));
        assertThat(journey.step("decideOnTheConcern").getPriority()).isEqualTo(100);
        assertThat(journey.step("decideOnTheConcern").getDueDate().toInstant()).isEqualTo(london("2026-11-07T17:00"));
    }

    @Test
    void theEpisodeClosesOnlyOnceTheConcernIsDecided() {
        journey.act("concern", "careCoordinator", RAISED);
        assertThatThrownBy(() -> journey.act("closing", "careCoordinator", CLOSED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waits for the team manager's decision");
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants", "decideOnTheConcern");

        journey.does("decideOnTheConcern", decided());
        journey.act("closing", "careCoordinator", CLOSED);
        assertThat(journey).isWaitingAt();
    }

    @Test
    void aConcernRaisedBeforeTheReferralWasReceivedStaysWithTheManagerItWasBroughtTo() {
        journey.act("concern", "careCoordinator", RAISED)
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));

        assertThatThrownBy(() -> journey.does("teamManager", "decideOnTheConcern", decided()))
                .isInstanceOf(Refusal.class);
        assertThat(page("teamManager2")).contains(SEEN);
        journey.does("teamManager2", "decideOnTheConcern", decided());

        assertThat(journey).isWaitingAt("decideEligibility").offers("decideEligibility", "thepodTeamManager");
    }

    @Test
    void onlyManagersAndWhoRaisedItReadWhatItSays() {
        journey.act("concern", "amhp2", RAISED);

        assertThat(page("careCoordinator")).doesNotContain(SEEN).doesNotContain("safeguarding");
        assertThat(page("teamManager2")).contains(SEEN);
        // Nothing has been sent to The Pod yet, so its manager is not the one to read it.
        assertThat(page("teamManager")).doesNotContain(SEEN);
    }

    @Test
    void onceTheReferralIsReceivedTheManagerWhoReceivedItDecides() {
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        journey.act("concern", "careCoordinator", RAISED);

        assertThat(journey)
                .isWaitingAt("decideEligibility", "decideOnTheConcern")
                .offers("decideOnTheConcern", "thepodTeamManager");
        assertThat(page("teamManager")).contains(SEEN);
    }

    @Test
    void aConcernAboutAClosedEpisodeIsRefused() {
        journey.act("closing", "careCoordinator", CLOSED);
        assertThatThrownBy(() -> journey.act("concern", "careCoordinator", RAISED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("closed");
    }

    private Map<String, Object> decided() {
        String concern = journeys.database()
                .sql("select id from concern where episode_id = ? and decided_at is null")
                .param(journey.episode())
                .query(String.class)
                .single();
        return answers(
                "concernToDecide", concern,
                "concernOutcome", "otherHelp",
                "concernBecause", "He asked for advice about his neighbour",
                "personAsked", "yes");
    }

    private String page(String worker) {
        return SignedIn.as(worker, port).get("/episodes/" + journey.reference()).body();
    }
}

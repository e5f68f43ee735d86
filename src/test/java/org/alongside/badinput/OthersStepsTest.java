package org.alongside.badinput;

import static org.alongside.acts.ChangeAnswers.ACCEPTED;
import static org.alongside.acts.ChangeAnswers.handoverTo;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A step that is done already, taken, or another's cannot be done or taken, and is told so by its name. */
@JourneyTest
class OthersStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String TALK = "talkAboutWhatThePersonWants";
    private static final String TALK_NAME = "Talk about what the person wants";
    private static final String DECIDE = "decideEligibility";
    private static final String DECIDE_NAME = "Decide whether The Pod is right for the person";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private Untouched untouched;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aStepCannotBeCompletedASecondTime(Mount mount) {
        String step = journey.step(TALK).getId();
        assertThat(hand(mount, "careCoordinator").complete(step, theyTalked()).status())
                .isEqualTo(204);
        from();

        refused(hand(mount, "careCoordinator").complete(step, theyTalked()), "This step is no longer open");
        refused(hand(mount, "careCoordinator").submit(step, Map.of()), "This step is no longer open");
        refused(hand(mount, "careCoordinator").claim(step, "careCoordinator"), "This step is no longer open");
        JourneyAssert.assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @ParameterizedTest
    @CsvSource({"careCoordinator", "careCoordinator2", "developmentWorker", "teamManager2", "networkLead"})
    void aStepOfAnotherRoleOrTeamIsRefusedByItsName(String stranger) {
        String step = atDecision();

        for (Mount mount : Mount.values()) {
            refused(hand(mount, stranger).complete(step, eligible()), DECIDE_NAME);
            refused(hand(mount, stranger).submit(step, eligible()), DECIDE_NAME);
            refused(hand(mount, stranger).claim(step, stranger), DECIDE_NAME);
            refused(hand(mount, stranger).assign(step, stranger), DECIDE_NAME);
            refused(hand(mount, stranger).unclaim(step));
            refused(hand(mount, stranger).caller().get("/task/" + step + "/deployed-form"));
            refused(hand(mount, stranger).caller().get("/task/" + step));
        }
    }

    @ParameterizedTest
    @CsvSource({"careCoordinator2", "careCoordinator3", "teamManager", "teamManager2"})
    void aPinnedStepIsForItsWorkerOnly(String other) {
        String step = journey.step(TALK).getId();
        from();

        for (Mount mount : Mount.values()) {
            refused(hand(mount, other).complete(step, theyTalked()), TALK_NAME);
            refused(hand(mount, other).claim(step, other), TALK_NAME);
            refused(hand(mount, other).assign(step, other), TALK_NAME);
            refused(hand(mount, "careCoordinator").assign(step, "careCoordinator3"), TALK_NAME);
            refused(hand(mount, "careCoordinator").unclaim(step), TALK_NAME);
        }
        JourneyAssert.assertThat(journey).isWith(TALK, "careCoordinator");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aFormerWorkerCompletesNothingAfterTheHandover(Mount mount) {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.does("acceptOrRefuse", ACCEPTED);
        String step = journey.step(TALK).getId();
        from();

        refused(hand(mount, "careCoordinator").complete(step, theyTalked()), TALK_NAME);
        refused(hand(mount, "careCoordinator").claim(step, "careCoordinator"), TALK_NAME);
        JourneyAssert.assertThat(journey).isWith(TALK, "careCoordinator3");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aStepThatNeverWasIsRefused(Mount mount) {
        from();
        for (String id : List.of("nothing", "00000000-0000-0000-0000-000000000000", "%20", "x".repeat(300))) {
            refused(hand(mount, "careCoordinator").complete(id, theyTalked()));
            refused(hand(mount, "careCoordinator").claim(id, "careCoordinator"));
        }
    }

    private String atDecision() {
        journey.does(TALK, theyTalked()).does("sendTheReferralAndItsEvidence", theReferral(TODAY));
        from();
        return journey.step(DECIDE).getId();
    }

    private void from() {
        untouched = Untouched.asOfNow(journeys.database());
    }

    private void refused(Answer answer, String... says) {
        Told.plainly(answer, says);
        untouched.assertNothingChanged();
    }

    private Hand hand(Mount mount, String worker) {
        return Hand.of(mount, port, worker);
    }
}

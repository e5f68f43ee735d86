package org.alongside.badinput;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterEach;
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
    private static final String ALLOCATE = "allocateADevelopmentWorker";

    /** Sorted behind everybody else, so that other tests do not meet them. */
    private static final String NEWCOMER = "zNewcomer";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Journey journey;
    private Untouched untouched;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @AfterEach
    void theNewcomerLeaves() {
        if (workers.find(NEWCOMER).isPresent()) newcomer(false);
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aStepCannotBeCompletedASecondTime(Mount mount) {
        String step = journey.step(TALK).getId();
        assertThat(complete(mount, "careCoordinator", step, theyTalked()).status())
                .isEqualTo(204);
        from();

        refused(complete(mount, "careCoordinator", step, theyTalked()), "This step is no longer open");
        refused(submit(mount, "careCoordinator", step, Map.of()), "This step is no longer open");
        refused(claim(mount, "careCoordinator", step, "careCoordinator"), "This step is no longer open");
        JourneyAssert.assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @ParameterizedTest
    @CsvSource({"careCoordinator", "careCoordinator2", "developmentWorker", "teamManager2", "networkLead"})
    void aStepOfAnotherRoleOrTeamIsRefusedByItsName(String stranger) {
        String step = atDecision();

        for (Mount mount : Mount.values()) {
            refused(complete(mount, stranger, step, eligible()), DECIDE_NAME);
            refused(submit(mount, stranger, step, eligible()), DECIDE_NAME);
            refused(claim(mount, stranger, step, stranger), DECIDE_NAME);
            refused(assign(mount, stranger, step, stranger), DECIDE_NAME);
            refused(caller(mount, stranger).post("/task/" + step + "/unclaim", ""));
            refused(caller(mount, stranger).get("/task/" + step + "/deployed-form"));
            refused(caller(mount, stranger).get("/task/" + step));
        }
    }

    @ParameterizedTest
    @CsvSource({"careCoordinator2", "careCoordinator3", "teamManager", "teamManager2"})
    void aPinnedStepIsForItsWorkerOnly(String other) {
        String step = journey.step(TALK).getId();
        from();

        for (Mount mount : Mount.values()) {
            refused(complete(mount, other, step, theyTalked()), TALK_NAME);
            refused(claim(mount, other, step, other), TALK_NAME);
            refused(assign(mount, other, step, other), TALK_NAME);
            refused(assign(mount, "careCoordinator", step, "careCoordinator3"), TALK_NAME);
            refused(caller(mount, "careCoordinator").post("/task/" + step + "/unclaim", ""), TALK_NAME);
        }
        JourneyAssert.assertThat(journey).isWith(TALK, "careCoordinator");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aClaimedStepCannotBeClaimedOrDoneByAColleague(Mount mount) {
        newcomer(true, new Membership("thepod", "teamManager", true, null));
        String step = atDecision();
        assertThat(claim(mount, "teamManager", step, "teamManager").status()).isEqualTo(204);
        from();

        refused(claim(mount, NEWCOMER, step, NEWCOMER), DECIDE_NAME);
        refused(complete(mount, NEWCOMER, step, eligible()), DECIDE_NAME);
        refused(assign(mount, "teamManager", step, "careCoordinator"), "That worker does not have the role");
        refused(assign(mount, "teamManager", step, "nobody"), "That worker does not have the role");
        refused(assign(mount, "teamManager", step, ""), "That worker does not have the role");
        JourneyAssert.assertThat(journey).isWith(DECIDE, "teamManager");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aFormerWorkerCompletesNothingAfterTheHandover(Mount mount) {
        journey.act(
                "changeOfWorker",
                "careCoordinator",
                answers(
                        "kindOfChange", "handover",
                        "roleToTakeOver", "careCoordinator",
                        "receiver", "careCoordinator3",
                        "reasonForChange", "leaving",
                        "introductionOn", "2026-11-05"));
        journey.does("acceptOrRefuse", answers("acceptance", "accepted"));
        String step = journey.step(TALK).getId();
        from();

        refused(complete(mount, "careCoordinator", step, theyTalked()), TALK_NAME);
        refused(claim(mount, "careCoordinator", step, "careCoordinator"), TALK_NAME);
        JourneyAssert.assertThat(journey).isWith(TALK, "careCoordinator3");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aWorkerWhoLostTheRoleInBetweenCannotBeChosenAnyMore(Mount mount) {
        newcomer(true, new Membership("thepod", "developmentWorker", true, 5));
        atDecision();
        journey.does(DECIDE, eligible());
        String step = journey.step(ALLOCATE).getId();
        assertThat(caller(mount, "teamManager")
                        .get("/task/" + step + "/deployed-form")
                        .body())
                .contains(NEWCOMER);
        newcomer(true, new Membership("thepod", "peerMentor", true, 5));
        from();

        refused(complete(mount, "teamManager", step, allocatedTo(NEWCOMER)), "“Who will work with the person?”");
        JourneyAssert.assertThat(journey).isWaitingAt(ALLOCATE);
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aStepThatNeverWasIsRefused(Mount mount) {
        from();
        for (String id : List.of("nothing", "00000000-0000-0000-0000-000000000000", "%20", "x".repeat(300))) {
            refused(complete(mount, "careCoordinator", id, theyTalked()));
            refused(claim(mount, "careCoordinator", id, "careCoordinator"));
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

    private void newcomer(boolean active, Membership... memberships) {
        workers.save(new Worker(NEWCOMER, "Zelda Newcomer", null, active, List.of(memberships)));
        accounts.open(NEWCOMER, "{noop}alongside");
    }

    private Caller caller(Mount mount, String worker) {
        return Callers.at(mount, port, worker);
    }

    private Answer complete(Mount mount, String worker, String step, Map<String, Object> answers) {
        return caller(mount, worker).post("/task/" + step + "/complete", Answers.json(answers));
    }

    private Answer submit(Mount mount, String worker, String step, Map<String, Object> answers) {
        return caller(mount, worker).post("/task/" + step + "/submit-form", Answers.json(answers));
    }

    private Answer claim(Mount mount, String worker, String step, String owner) {
        return caller(mount, worker).post("/task/" + step + "/claim", "{\"userId\": \"" + owner + "\"}");
    }

    private Answer assign(Mount mount, String worker, String step, String owner) {
        return caller(mount, worker).post("/task/" + step + "/assignee", "{\"userId\": \"" + owner + "\"}");
    }
}

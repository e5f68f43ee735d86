package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one colleague has taken another does not take, and who has left a role cannot be chosen for it. */
@JourneyTest
class ColleaguesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String TALK = "talkAboutWhatThePersonWants";
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
    void aClaimedStepCannotBeClaimedOrDoneByAColleague(Mount mount) {
        newcomer(true, new Membership("thepod", "teamManager", true, null));
        String step = atDecision();
        assertThat(hand(mount, "teamManager").claim(step, "teamManager").status())
                .isEqualTo(204);
        from();

        refused(hand(mount, NEWCOMER).claim(step, NEWCOMER), DECIDE_NAME);
        refused(hand(mount, NEWCOMER).complete(step, eligible()), DECIDE_NAME);
        refused(hand(mount, "teamManager").assign(step, "careCoordinator"), "That worker does not have the role");
        refused(hand(mount, "teamManager").assign(step, "nobody"), "That worker does not have the role");
        refused(hand(mount, "teamManager").assign(step, ""), "That worker does not have the role");
        JourneyAssert.assertThat(journey).isWith(DECIDE, "teamManager");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aWorkerWhoLostTheRoleInBetweenCannotBeChosenAnyMore(Mount mount) {
        newcomer(true, new Membership("thepod", "developmentWorker", true, 5));
        atDecision();
        journey.does(DECIDE, eligible());
        String step = journey.step(ALLOCATE).getId();
        assertThat(hand(mount, "teamManager")
                        .caller()
                        .get("/task/" + step + "/deployed-form")
                        .body())
                .contains(NEWCOMER);
        newcomer(true, new Membership("thepod", "peerMentor", true, 5));
        from();

        refused(hand(mount, "teamManager").complete(step, allocatedTo(NEWCOMER)), "“Who will work with the person?”");
        JourneyAssert.assertThat(journey).isWaitingAt(ALLOCATE);
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

    private Hand hand(Mount mount, String worker) {
        return Hand.of(mount, port, worker);
    }
}

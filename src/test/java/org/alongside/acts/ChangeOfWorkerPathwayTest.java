package org.alongside.acts;

import static org.alongside.acts.ChangeAnswers.ACCEPTED;
import static org.alongside.acts.ChangeAnswers.handoverTo;
import static org.alongside.acts.ChangeAnswers.jointlyWith;
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
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ChangeOfWorkerPathwayTest {

    private static final String TALK = "talkAboutWhatThePersonWants";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Map<String, Object> REFUSED =
            answers("acceptance", "refused", "answerNote", "I know her family");

    @Autowired
    private Journeys journeys;

    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @Test
    void aHandoverIsOfferedToTheReceiverAndChangesNothingUntilItIsAccepted() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));

        assertThat(journey)
                .isWaitingAt("talkAboutWhatThePersonWants", "acceptOrRefuse")
                .isWith("acceptOrRefuse", "careCoordinator3")
                .isWith("talkAboutWhatThePersonWants", "careCoordinator");
    }

    @Test
    void anAcceptedHandoverMovesTheOpenStepsAndTheFormerWorkerCanCompleteNothingMore() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.does("acceptOrRefuse", ACCEPTED);

        assertThat(journey).isWith("talkAboutWhatThePersonWants", "careCoordinator3");
        assertThatThrownBy(() -> journey.does("careCoordinator", "talkAboutWhatThePersonWants", theyTalked()))
                .isInstanceOf(Refusal.class);
        journey.does("careCoordinator3", "talkAboutWhatThePersonWants", theyTalked());
        assertThat(journey).isWith("sendTheReferralAndItsEvidence", "careCoordinator3");
        assertThat(current()).isEqualTo("careCoordinator3");
    }

    @Test
    void aRefusedHandoverKeepsTheWorker() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.does("acceptOrRefuse", REFUSED);

        assertThat(journey)
                .isWaitingAt("talkAboutWhatThePersonWants")
                .isWith("talkAboutWhatThePersonWants", "careCoordinator");
        assertThat(current()).isEqualTo("careCoordinator");
    }

    @Test
    void aRefusedHandoverCanBeOfferedAgain() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.does("acceptOrRefuse", REFUSED);
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.does("acceptOrRefuse", ACCEPTED);

        assertThat(current()).isEqualTo("careCoordinator3");
    }

    @Test
    void onlyOneChangeCanWaitForAnAnswer() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));

        assertThatThrownBy(() -> journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void duringLeaveTheCoverDoesTheStepsAndAfterwardsTheyReturn() {
        journey.act("changeOfWorker", "careCoordinator", coverBy("careCoordinator3", "2026-11-06"));
        journey.does("acceptOrRefuse", ACCEPTED);
        assertThat(journey).isWith("talkAboutWhatThePersonWants", "careCoordinator3");
        assertThat(current()).isEqualTo("careCoordinator");

        journey.does("careCoordinator3", "talkAboutWhatThePersonWants", theyTalked());
        assertThat(journey).isWith("sendTheReferralAndItsEvidence", "careCoordinator3");

        journey.timeIs(london("2026-11-06T23:58"));
        assertThat(journey).isWith("sendTheReferralAndItsEvidence", "careCoordinator3");
        journey.timeIs(london("2026-11-07T00:01"));
        assertThat(journey).isWith("sendTheReferralAndItsEvidence", "careCoordinator");
        assertThatThrownBy(() -> journey.does("careCoordinator3", "sendTheReferralAndItsEvidence", theReferral(TODAY)))
                .isInstanceOf(Refusal.class);
        journey.does("careCoordinator", "sendTheReferralAndItsEvidence", theReferral(TODAY));
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void theParticipantMayStillCompleteAStepTheirCoverHolds() {
        journey.act("changeOfWorker", "careCoordinator", coverBy("careCoordinator3", "2026-11-06"));
        journey.does("acceptOrRefuse", ACCEPTED);

        journey.does("careCoordinator", "talkAboutWhatThePersonWants", theyTalked());

        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void aWorkerWhoHasNothingToDoWithThePersonCannotStartAChange() {
        assertThatThrownBy(() -> journey.act("changeOfWorker", "careCoordinator2", handoverTo("careCoordinator3")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void closingAlsoEndsAChangeThatWaitsForItsAnswer() {
        journey.act("changeOfWorker", "careCoordinator", handoverTo("careCoordinator3"));
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));

        assertThat(journey).isWaitingAt();
    }

    @Test
    void aColleagueIsBroughtInOnlyOnceTheyAcceptAndTheFirstWorkerStaysTheLead() {
        journey.act("changeOfWorker", "careCoordinator", jointlyWith("careCoordinator3"));
        assertThat(journey).isWith("acceptOrRefuse", "careCoordinator3");
        assertThatThrownBy(() -> journey.does("careCoordinator3", TALK, theyTalked()))
                .isInstanceOf(Refusal.class);

        journey.does("acceptOrRefuse", ACCEPTED);

        assertThat(journey).isWaitingAt(TALK).isWith(TALK, "careCoordinator");
        assertThat(current()).isEqualTo("careCoordinator");
        journey.does("careCoordinator3", TALK, theyTalked());
        assertThat(journey).isWith("sendTheReferralAndItsEvidence", "careCoordinator");
    }

    @Test
    void aColleagueWhoDeclinesChangesNothing() {
        journey.act("changeOfWorker", "careCoordinator", jointlyWith("careCoordinator3"));
        journey.does("acceptOrRefuse", REFUSED);

        assertThat(journey).isWaitingAt(TALK).isWith(TALK, "careCoordinator");
        assertThatThrownBy(() -> journey.does("careCoordinator3", TALK, theyTalked()))
                .isInstanceOf(Refusal.class);
        assertThat(journeys.database()
                        .sql("select count(*) from joint_work where episode_id = ?")
                        .param(journey.episode())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whenJointWorkEndsTheColleagueCanDoNothingMoreAndTheLeadGoesOn() {
        journey.act("changeOfWorker", "careCoordinator", jointlyWith("careCoordinator3"));
        journey.does("acceptOrRefuse", ACCEPTED);

        journey.act(
                "endOfJointWork",
                "careCoordinator3",
                answers("colleague", "careCoordinator3", "whyItEnds", "She knows the way to the clinic now"));

        assertThat(journey).isWaitingAt(TALK).isWith(TALK, "careCoordinator");
        assertThatThrownBy(() -> journey.does("careCoordinator3", TALK, theyTalked()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> journey.act("huddleNote", "careCoordinator3", Map.of()))
                .isInstanceOf(Refusal.class);
    }

    private Map<String, Object> coverBy(String receiver, String until) {
        return answers(
                "kindOfChange", "cover",
                "roleToTakeOver", "careCoordinator",
                "receiver", receiver,
                "reasonForChange", "leave",
                "coverUntil", until);
    }

    private String current() {
        return journeys.database()
                .sql("""
                        select worker_id from participant
                        where episode_id = ? and role_id = 'careCoordinator' and is_current""")
                .param(journey.episode())
                .query(String.class)
                .single();
    }
}

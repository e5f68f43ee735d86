package org.alongside.acts;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.introduced;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
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
class CrisisReportPathwayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    static final Map<String, Object> REPORTED = answers(
            "whatIsHappening", "He has not slept for four nights",
            "inDangerNow", "no",
            "whoReported", "His sister");

    @Autowired
    private Journeys journeys;

    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @Test
    void inAReferralACrisisOpensAStepBesideTheWorkDueInRealHours() {
        journeys.clock().turnTo(london("2026-11-06T22:00"));
        journey.act("crisisReport", "careCoordinator", REPORTED);

        assertThat(journey)
                .isWaitingAt("talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis")
                .isWith("seeThePersonThroughTheCrisis", "careCoordinator");
        assertThat(journey.step("seeThePersonThroughTheCrisis").getDueDate().toInstant())
                .isEqualTo(london("2026-11-07T02:00"));
    }

    @Test
    void aSecondCrisisOpensASecondStep() {
        journey.act("crisisReport", "careCoordinator", REPORTED);
        journey.act("crisisReport", "teamManager", REPORTED);

        assertThat(journey)
                .isWaitingAt(
                        "talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis", "seeThePersonThroughTheCrisis");
    }

    @Test
    void whereNoPathwayListensTheManagerSeesToIt() {
        journeys.engine().getRuntimeService().deleteProcessInstance(journey.instance(), "an operator");
        journey.act("crisisReport", "careCoordinator", REPORTED);

        assertThat(journey).isWaitingAt("seeToTheCrisis").offers("seeToTheCrisis", "ipunorthTeamManager");
        journey.does(
                "seeToTheCrisis", answers("whatWasDone", "The duty team is with him", "whoGoesOn", "The duty team"));
        assertThat(journey).isWaitingAt();
    }

    @Test
    void whoeverPicksUpTheTelephoneMayReportIt() {
        journey.act("crisisReport", "networkLead2", REPORTED);
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis");
    }

    @Test
    void aCrisisNobodySeesToInTimeReachesTheManagerAtItsMomentAndTheStepStaysOpen() {
        journeys.clock().turnTo(london("2026-11-06T22:00"));
        journey.act("crisisReport", "careCoordinator", REPORTED);

        journey.timeIs(london("2026-11-07T01:59"));
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis");
        journey.timeIs(london("2026-11-07T02:00"));

        assertThat(journey)
                .isWaitingAt("talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis", "lookAtTheAlert")
                .offers("lookAtTheAlert", "ipunorthTeamManager")
                .explains("lookAtTheAlert", "A crisis that was reported has not been seen to in time.");
        assertThat(journey.step("lookAtTheAlert").getPriority()).isEqualTo(100);
        journey.does("lookAtTheAlert", answers("alertSeenTo", "I have asked the duty team to go"));
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants", "seeThePersonThroughTheCrisis");
    }

    @Test
    void aReferralDoesNotEndWhileSomebodyIsSeenThroughACrisis() {
        journey.does("talkAboutWhatThePersonWants", with(theyTalked(), "agreementToShare", "notAgreed"));
        journey.act("crisisReport", "careCoordinator", REPORTED);

        assertThatThrownBy(() -> journey.does("introduceThePersonToWhatFitsInstead", introduced(TODAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“See the person through the crisis” is still open");
        journey.does(
                "seeThePersonThroughTheCrisis",
                answers("whatChangedUrgently", "She sleeps at her sister's", "whoStaysClose", "Her sister"));
        journey.does("introduceThePersonToWhatFitsInstead", introduced(TODAY));
        assertThat(journey).hasEndedAt("introducedToWhatFitsInstead");
    }

    @Test
    void closingTakesAwayTheStepOfACrisisToo() {
        journey.act("crisisReport", "careCoordinator", REPORTED);
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "died", "whatIsStillOpen", "Her sister looks after the rest"));
        assertThat(journey).isWaitingAt();
    }
}

package org.alongside.acts;

import static org.alongside.acts.CrisisReportPathwayTest.REPORTED;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.alongside.meeting.MeetingStates;
import org.alongside.referral.ReferralStates;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a referral or its meetings stand, a crisis is seen to beside what is open, and what is open stays. */
@JourneyTest
class CrisisInEveryStateTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talkAboutWhatThePersonWants",
                "sendTheReferralAndItsEvidence",
                "bringWhatIsMissing",
                "decideEligibility",
                "introduceThePersonToWhatFitsInstead",
                "allocateADevelopmentWorker"
            })
    void atEveryStepOfAReferralACrisisIsSeenToBesideIt(String step) {
        isSeenToBeside(step, new ReferralStates(journeys).waitingAt(step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrangeThePlanningMeeting",
                "holdThePlanningMeeting",
                "explainTheRelationship",
                "agreeOutcomesAndTimeframe",
                "agreeAGoal",
                "arrangeTheNextMeeting",
                "holdTheFoundationMeeting",
                "holdTheMilestoneMeeting",
                "holdTheMeeting",
                "extendOrClose",
                "reviewAGoal",
                "onwardIntroductions",
                "checkAfterThreeMonths",
                "applyForADirectPayment",
                "supportTheApplication",
                "decideOnTheDirectPayment",
                "startTheDirectPayment"
            })
    void atEveryStepOfTheMeetingsOfAReferralACrisisIsSeenToBesideIt(String step) {
        MeetingJourney meetings = new MeetingJourney(
                journeys,
                () -> new ReferralStates(journeys)
                        .waitingAt("allocateADevelopmentWorker")
                        .does("allocateADevelopmentWorker", allocatedTo("developmentWorker")));

        isSeenToBeside(step, new MeetingStates(meetings).waitingAt(step));
    }

    private static void isSeenToBeside(String step, Journey journey) {
        List<Task> before = journey.openSteps();
        assertThat(journey.openStepIds()).contains(step).doesNotContain("seeThePersonThroughTheCrisis");

        journey.act("crisisReport", "careCoordinator", REPORTED);

        List<Task> after = journey.openSteps();
        assertThat(ids(after))
                .as("what was open stays open")
                .containsAll(ids(before))
                .hasSize(before.size() + 1);
        assertThat(journey.openStepIds()).contains("seeThePersonThroughTheCrisis");
    }

    private static List<String> ids(List<Task> steps) {
        return steps.stream().map(Task::getId).toList();
    }
}

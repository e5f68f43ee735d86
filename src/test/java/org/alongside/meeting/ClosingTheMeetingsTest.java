package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.introducedOnwards;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.noIntroduction;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.payment.PaymentAnswers.anApplication;
import static org.alongside.payment.PaymentAnswers.decided;
import static org.alongside.payment.PaymentAnswers.supported;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing an episode ends its meetings and its direct payment, wherever they stand. */
@JourneyTest
class ClosingTheMeetingsTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
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
    void nothingStaysOpenWhereverTheEpisodeIsClosed(String step) {
        Journey journey = waitingAt(step);
        assertThat(journey.openStepIds()).contains(step);

        closes(journey);

        assertNothingIsLeft(journey);
    }

    @Test
    void whoeverWaitsThreeMonthsIsNotAskedAfterTheEpisodeIsClosed() {
        Journey journey = waitingAt("onwardIntroductions").does("onwardIntroductions", noIntroduction());

        closes(journey);

        assertNothingIsLeft(journey);
        journey.timeIs(london("2027-03-01T10:00"));
        assertThat(journey).isWaitingAt();
    }

    private Journey waitingAt(String step) {
        return switch (step) {
            case "arrangeThePlanningMeeting" -> meetings.begun();
            case "holdThePlanningMeeting" -> meetings.planningArranged();
            case "explainTheRelationship" -> meetings.planned();
            case "agreeOutcomesAndTimeframe" -> explainedTo();
            case "agreeAGoal" -> explainedTo().does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 4));
            case "arrangeTheNextMeeting" -> meetings.agreed();
            case "holdTheFoundationMeeting" -> arrangedAfter(0);
            case "holdTheMeeting" -> arrangedAfter(3);
            case "holdTheMilestoneMeeting" -> arrangedAfter(4);
            case "extendOrClose" -> meetings.agreed().timeIs(london("2027-04-19T09:00"));
            case "reviewAGoal" ->
                arrangedAfter(4)
                        .does("holdTheMilestoneMeeting", with(metOn("holdTheMilestoneMeeting"), "canEnd", "yes"));
            case "onwardIntroductions" -> reviewed();
            case "checkAfterThreeMonths" ->
                reviewed().does("onwardIntroductions", introducedOnwards()).timeIs(london("2027-02-02T10:00"));
            default -> paymentAt(step);
        };
    }

    private Journey paymentAt(String step) {
        Journey journey =
                meetings.planningArranged().does("holdThePlanningMeeting", with(everybodyMet(), "paymentAsked", "yes"));
        if (step.equals("applyForADirectPayment")) return journey;
        journey.does("applyForADirectPayment", anApplication());
        if (step.equals("supportTheApplication")) return journey;
        journey.does("supportTheApplication", supported());
        return step.equals("decideOnTheDirectPayment")
                ? journey
                : journey.does("decideOnTheDirectPayment", decided("agreed"));
    }

    private Journey explainedTo() {
        return meetings.planned().does("explainTheRelationship", explained());
    }

    private Journey arrangedAfter(int held) {
        Journey journey = meetings.agreed();
        meetings.meets(journey, held);
        meetings.arranges(journey);
        return journey;
    }

    private Journey reviewed() {
        Journey journey = waitingAt("reviewAGoal");
        return journey.does("reviewAGoal", reviewOf(meetings.firstGoal(journey)));
    }

    private static void closes(Journey journey) {
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "The singing goes on without us"));
    }

    private void assertNothingIsLeft(Journey journey) {
        assertThat(journey).isWaitingAt().hasEndedAt("closedEarly");
        assertThat(journeys.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(journey.episode().toString())
                        .count())
                .as("pathways under way")
                .isZero();
    }
}

package org.alongside.meeting;

import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.introducedOnwards;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.payment.PaymentAnswers.anApplication;
import static org.alongside.payment.PaymentAnswers.decided;
import static org.alongside.payment.PaymentAnswers.supported;

import org.alongside.journey.Journey;

/** Leads a person to each step at which the meetings, or a direct payment beside them, can stand. */
public final class MeetingStates {

    private final MeetingJourney meetings;

    public MeetingStates(MeetingJourney meetings) {
        this.meetings = meetings;
    }

    public Journey waitingAt(String step) {
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
}

package org.alongside.browser;

import static org.alongside.acts.ChangeAnswers.ACCEPTED;
import static org.alongside.acts.ChangeAnswers.handoverTo;
import static org.alongside.acts.ChangeAnswers.jointlyWith;
import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.allocatedTo;

import java.time.Duration;
import java.util.Map;
import org.alongside.conversation.State;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.alongside.meeting.MeetingStates;
import org.alongside.referral.ReferralStates;

/** How a person comes to where a form is filled in. */
final class WaysToForms {

    private static final Map<String, Object> CONCERN =
            answers("concern", "A bruise she would not speak about", "emergencyServices", "no");

    private static final Map<String, Object> CLOSED =
            answers("closingReason", "withdrew", "whatIsStillOpen", "Her sister looks after the rest");

    private final Journeys journeys;
    private final ReferralStates referrals;
    private final MeetingStates meetings;

    WaysToForms(Journeys journeys) {
        this.journeys = journeys;
        this.referrals = new ReferralStates(journeys);
        this.meetings = new MeetingStates(new MeetingJourney(journeys, this::allocated));
    }

    /** A new person, at the step that has this form. */
    Journey toStep(DrawnForm form) {
        String step = form.name();
        return switch (form.folder()) {
            case "referral" -> step.equals("seeThePersonThroughTheCrisis") ? inACrisis() : referrals.waitingAt(step);
            case "conversations" -> State.at(step).reached(journeys);
            case "meetings", "payment" -> meetings.waitingAt(step);
            case "acts" -> toAct(step);
            default -> throw new AssertionError("nobody knows how to come to " + form);
        };
    }

    /** A new person about whom an act with this form can be started. */
    Journey toStart(DrawnForm form) {
        return switch (form.name()) {
            case "startReopening" -> after(referred(), "closing", CLOSED);
            case "startEndOfJointWork" ->
                after(referred(), "changeOfWorker", jointlyWith("careCoordinator3"))
                        .does("acceptOrRefuse", ACCEPTED);
            default -> referred();
        };
    }

    /** Somebody who may start what this form starts. */
    static String starter(DrawnForm form) {
        return switch (form.name()) {
            case "startConversations" -> "socialWorker";
            case "startReopening" -> "teamManager";
            default -> "careCoordinator";
        };
    }

    private Journey toAct(String step) {
        return switch (step) {
            case "acceptOrRefuse" -> after(referred(), "changeOfWorker", handoverTo("careCoordinator3"));
            case "decideOnTheConcern" -> after(referred(), "concern", CONCERN);
            case "seeToTheCrisis" -> after(whereNoPathwayListens(), "crisisReport", aReport());
            case "lookAtTheAlert" -> inACrisis().timeIs(TurnableClock.MONDAY.plus(Duration.ofDays(1)));
            default -> throw new AssertionError("nobody knows how to come to " + step);
        };
    }

    private Journey referred() {
        return referrals.waitingAt("talkAboutWhatThePersonWants");
    }

    private Journey allocated() {
        return referrals
                .waitingAt("allocateADevelopmentWorker")
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));
    }

    private Journey inACrisis() {
        return after(referred(), "crisisReport", aReport());
    }

    private Journey whereNoPathwayListens() {
        Journey journey = referred();
        journeys.engine().getRuntimeService().deleteProcessInstance(journey.instance(), "an operator");
        return journey;
    }

    private static Journey after(Journey journey, String act, Map<String, Object> answers) {
        journey.act(act, "careCoordinator", answers);
        return journey;
    }
}

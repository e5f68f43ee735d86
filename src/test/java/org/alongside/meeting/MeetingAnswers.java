package org.alongside.meeting;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What workers would answer about meetings where all goes well; a test changes only what it is about. */
public final class MeetingAnswers {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private MeetingAnswers() {}

    public static Map<String, Object> aPersonForMeetings() {
        int person = PEOPLE.incrementAndGet();
        return answers(
                "personName",
                "Rosemary Guest%04d".formatted(person),
                "dateOfBirth",
                LocalDate.of(1968, 7, 21).plusDays(person).toString(),
                "receivingTeam",
                "thepod",
                "developmentWorker",
                "developmentWorker");
    }

    public static Map<String, Object> arrangedFor(String day, String time) {
        return answers(
                "meetingOn", day,
                "meetingAt", time,
                "meetingHow", "inPerson",
                "meetingWhere", "Table by the window, Mosaic Cafe",
                "meetingNeeds", "Step-free way in, a quiet corner");
    }

    public static Map<String, Object> everybodyMet() {
        return answers(
                "happened", "timeCame",
                "personThere", "yes",
                "careCoordinatorThere", "yes",
                "developmentWorkerThere", "late",
                "outcomesDiscussed", "To sing again with others",
                "reasonDiscussed", "The choir closed and the flat became quiet",
                "paymentAsked", "no");
    }

    /** The two who must be there were there; fits every meeting but the planning meeting. */
    public static Map<String, Object> bothMet() {
        return answers(
                "happened", "timeCame",
                "personThere", "yes",
                "developmentWorkerThere", "yes",
                "paymentAsked", "no");
    }

    public static Map<String, Object> metOn(String step) {
        return switch (step) {
            case "holdThePlanningMeeting" -> everybodyMet();
            case "holdTheFoundationMeeting" ->
                with(bothMet(), "strengths", "Knows every hymn tune", "needs", "A lift on rainy days");
            case "holdTheMilestoneMeeting" ->
                with(
                        bothMet(),
                        "careCoordinatorThere",
                        "notAsked",
                        "progress",
                        "Two of three songs are learnt",
                        "canEnd",
                        "no");
            default -> with(bothMet(), "meetingNote", "We listened to old tapes together");
        };
    }

    public static Map<String, Object> missing(Map<String, Object> met, String who, String whoseReason) {
        return with(
                met,
                who + "There",
                "no",
                who + "Reason",
                whoseReason,
                who + "Because",
                "The bus never came to the stop at Earlsdon");
    }

    public static Map<String, Object> movedBy(String who) {
        return answers("happened", "moved", "movedAskedBy", who, "movedBecause", "A grandchild is being born");
    }

    public static Map<String, Object> explained() {
        return answers("relationshipExplained", true, "personSaidOfIt", "Good that it has an end");
    }

    public static Map<String, Object> agreedOn(int weeks, int meetings, int milestoneEvery) {
        return answers(
                "desiredOutcomes", "To stand in the second row of a choir",
                "timeframeWeeks", weeks,
                "meetingsAgreed", meetings,
                "milestoneEvery", milestoneEvery);
    }

    public static Map<String, Object> aGoal(String title, String by) {
        return answers("goalTitle", title, "goalBy", by, "goalHelp", "Her neighbour Esme", "anotherGoal", "no");
    }

    public static Map<String, Object> extendedBy(int weeks) {
        return answers(
                "timeframeDecision", "extend",
                "extendByWeeks", weeks,
                "extendedBecause", "The choir only begins after the holidays");
    }

    public static Map<String, Object> timeframeClosed() {
        return answers("timeframeDecision", "close", "closedBecause", "She has found her own way there");
    }

    public static Map<String, Object> reviewOf(String goal) {
        return answers(
                "goalReviewed", goal,
                "personSays", "reached",
                "personWords", "I sang and nobody laughed",
                "workerSays", "partly",
                "workerWords", "The way there is still hard for her");
    }

    public static Map<String, Object> introducedOnwards() {
        return answers(
                "introduceToSomething", "yes",
                "introduceTo", "The Friday singers of Far Gosford",
                "introduceHow", "goingAlong",
                "introduceWith", "Her neighbour Esme goes too",
                "introduceOn", "2027-06-18",
                "anotherIntroduction", "no");
    }

    public static Map<String, Object> noIntroduction() {
        return answers("introduceToSomething", "none");
    }

    public static Map<String, Object> itGoesWell() {
        return answers("personReached", "yes", "howItGoes", "I go there on my own now", "introductionsHold", "all");
    }

    public static Map<String, Object> with(Map<String, Object> answers, Object... fieldsAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.putAll(answers(fieldsAndValues));
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> answers, String... fields) {
        Map<String, Object> fewer = new LinkedHashMap<>(answers);
        for (String field : fields) fewer.remove(field);
        return fewer;
    }

    /** By field: the answers with which meetings come to their end, most of them not held since few weeks are agreed. */
    public static Map<String, Object> whatLeadsOn(LocalDate today) {
        Map<String, Object> answers = answers(
                "meetingOn", today.toString(),
                "happened", "timeCame",
                "personThere", "yes",
                "careCoordinatorThere", "yes",
                "developmentWorkerThere", "late",
                "anotherGoal", "no");
        answers.putAll(answers(
                "timeframeWeeks", 3,
                "timeframeDecision", "close",
                "introduceToSomething", "none"));
        return answers;
    }
}

package org.alongside.conversation;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What workers would answer in the three conversations; a test changes only what it is about. */
public final class ConversationAnswers {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private ConversationAnswers() {}

    public static Map<String, Object> aPerson() {
        int person = PEOPLE.incrementAndGet();
        return answers(
                "personName",
                "Clementine Caller%04d".formatted(person),
                "dateOfBirth",
                LocalDate.of(1958, 6, 2).plusDays(person).toString(),
                "communicationNeeds",
                "Speaks slowly, likes to be given time");
    }

    public static Map<String, Object> resolved() {
        return answers(
                "whyInTouch", "Her friend moved away and the days are long",
                "worries", "That nobody would notice if she fell",
                "whatIsWorking", "She cooks, and reads to the neighbour's child",
                "whoIsAround", "A nephew on Sundays, the neighbours",
                "community", "The lunch table at the library",
                "nextSteps", "We look at the lunch table together on Friday",
                "conversationOutcome", "resolved",
                "anythingToIntroduce", "no");
    }

    public static Map<String, Object> aCrisis() {
        return answers(
                "whyInTouch", "Her electricity is off and the door does not lock",
                "worries", "The night",
                "conversationOutcome", "crisis",
                "nextSteps", "I stay with her and we make a plan now");
    }

    public static Map<String, Object> supportForLonger() {
        return with(resolved(), "conversationOutcome", "longerTerm");
    }

    public static Map<String, Object> resolvedWithAnIntroduction() {
        return with(resolved(), "anythingToIntroduce", "yes", "bestWayToIntroduce", "On foot, and not too early");
    }

    public static Map<String, Object> anEmergencyPlan() {
        return answers(
                "whatMustChange", "The electricity is off and the door does not lock",
                "whoDoesWhatToday", "I ring the supplier, her nephew mends the door",
                "whoToRing", "Her nephew, and the duty desk at night",
                "agreedHours", 24);
    }

    public static Map<String, Object> notOverYet() {
        return answers(
                "contactHow", "byPhone",
                "contactOn", "2026-11-02",
                "contactAt", "15:30",
                "contactWith", "With herself",
                "whatChanged", "The light is on again, she has slept",
                "crisisIsOver", "no");
    }

    public static Map<String, Object> theCrisisIsOver() {
        return with(notOverYet(), "crisisIsOver", "yes");
    }

    /** A crisis reported by the act of that name. */
    public static Map<String, Object> aReport() {
        return answers(
                "whatIsHappening", "She has not slept for days and will not eat",
                "inDangerNow", "no",
                "whoReported", "Her nephew Theo");
    }

    public static Map<String, Object> lookedAgain() {
        return answers(
                "whatIsNew", "The landlord rang her at night",
                "whatChangesInThePlan", "I speak to the landlord this afternoon");
    }

    public static Map<String, Object> aGoodLifePlan() {
        return answers(
                "aGoodLife", "At home, with company at lunch",
                "assets", "The library and the lunch table",
                "strengths", "She cooks for six and remembers every name",
                "resources", "Her pension, the nephew's van",
                "personalBudget", "yes",
                "personalBudgetAmount", 84.5,
                "familyGroupConference", "accepted",
                "howItIsOrganised", "The nephew brings her, a helper on Mondays");
    }

    public static Map<String, Object> thePlan(String goesOnOrChangeOrEnded) {
        return answers(
                "whatHasWorked", "Four lunches a week",
                "whatHasNot", "Mondays are still too early",
                "reviewOutcome", goesOnOrChangeOrEnded);
    }

    public static Map<String, Object> aChangedPlan() {
        return answers("whatChanges", "The helper comes at ten", "whoDoesWhatNow", "Everybody as before");
    }

    public static Map<String, Object> thingsAre(String needsAnotherConversation) {
        return answers("howThingsAre", "Steady so far", "needsAnotherConversation", needsAnotherConversation);
    }

    public static Map<String, Object> with(Map<String, Object> answers, Object... fieldsAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.putAll(answers(fieldsAndValues));
        return changed;
    }
}

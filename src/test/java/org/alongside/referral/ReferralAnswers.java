package org.alongside.referral;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What workers would answer in a referral where all goes well; a test changes only what it is about. */
public final class ReferralAnswers {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private ReferralAnswers() {}

    public static Map<String, Object> aReferral() {
        int person = PEOPLE.incrementAndGet();
        return answers(
                "personName",
                "Marigold Person%04d".formatted(person),
                "dateOfBirth",
                LocalDate.of(1971, 3, 9).plusDays(person).toString(),
                "communicationNeeds",
                "Reads large print, hears best on the left",
                "receivingTeam",
                "thepod");
    }

    public static Map<String, Object> theyTalked() {
        return answers(
                "whatThePersonWants", "To be at the allotment again by spring",
                "whatMattersMost", "newConnections",
                "wishesToStudy", "no",
                "agreementToShare", "agreed");
    }

    public static Map<String, Object> theReferral(LocalDate today) {
        Map<String, Object> sent = allEvidence(today);
        sent.put("reasonForReferral", "Wants to meet people outside the ward");
        sent.put("riskSummary", "Carried by the care coordinator, low");
        return sent;
    }

    /** All five pieces, dated and up to date. */
    public static Map<String, Object> allEvidence(LocalDate today) {
        return answers(
                "carePlanDated", today.minusDays(20).toString(),
                "carePlanValidUntil", today.plusDays(340).toString(),
                "carePlanVouchedBy", "Ward sister Ama",
                "riskAssessmentDated", today.minusDays(10).toString(),
                "riskAssessmentValidUntil", today.plusDays(80).toString(),
                "riskAssessmentVouchedBy", "Doctor Okafor",
                "coveringLetterDated", today.minusDays(1).toString(),
                "eligibilityConfirmationDated", today.minusDays(2).toString(),
                "referralFormDated", today.toString());
    }

    public static Map<String, Object> eligible() {
        return answers("decision", "eligible", "strand", "brokerage", "decisionNote", "Sounds right for her");
    }

    public static Map<String, Object> declined() {
        return answers("decision", "declined", "declineReason", "otherServiceFitsBetter");
    }

    public static Map<String, Object> sentBack(String... documents) {
        return answers("decision", "sendBack", "documentsToReplace", java.util.List.of(documents));
    }

    public static Map<String, Object> introduced(LocalDate today) {
        return answers(
                "toldOn", today.toString(),
                "howTheyWereTold", "inPerson",
                "introducedTo", "Far Gosford gardeners",
                "whoGoesAlong", "Her sister Bea",
                "introductionOn", today.plusDays(7).toString(),
                "whatThePersonSaid", "Happy to try");
    }

    public static Map<String, Object> allocatedTo(String worker) {
        return answers("developmentWorker", worker, "allocationNote", "They both like growing things");
    }

    /** By field: the answers with which a referral comes to its meetings. */
    public static Map<String, Object> whatLeadsOn(LocalDate today) {
        return with(
                allEvidence(today), "receivingTeam", "thepod", "agreementToShare", "agreed", "decision", "eligible");
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
}

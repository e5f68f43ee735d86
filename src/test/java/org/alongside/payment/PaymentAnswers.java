package org.alongside.payment;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** What workers would answer about a direct payment where all goes well. */
public final class PaymentAnswers {

    private PaymentAnswers() {}

    public static Map<String, Object> anApplication() {
        return answers(
                "stillWantsToApply", "yes",
                "paymentFor", "A singing teacher every fortnight",
                "paymentResearched", "Three teachers asked, one is near and kind",
                "paymentCostKind", "aYear",
                "paymentCost", "1040.50",
                "paymentAppliedOn", "2026-11-02");
    }

    public static Map<String, Object> supported() {
        return answers("paymentSupport", "It keeps the evenings from getting long");
    }

    public static Map<String, Object> decided(String decision) {
        return answers("paymentDecision", decision, "paymentDecisionReason", "It meets what the plan asks for");
    }

    public static Map<String, Object> itStarts() {
        return answers(
                "paymentStarts",
                "yes",
                "paymentStartsOn",
                "2026-12-01",
                "paymentArrangements",
                "A card that is topped up");
    }

    public static Map<String, Object> notAppliedForAfterAll() {
        return answers("stillWantsToApply", "no", "notAppliedBecause", "I would rather sing with others than alone");
    }

    public static Map<String, Object> itDoesNotStart() {
        return answers("paymentStarts", "no", "notStartedBecause", "The choir has a place for me after all");
    }
}

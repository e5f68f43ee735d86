package org.alongside.community;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** What workers would answer about introductions. */
public final class CommunityAnswers {

    private CommunityAnswers() {}

    public static Map<String, Object> goingAlong(String asset) {
        return answers(
                "introductionTo", asset,
                "introductionKind", "goingAlong",
                "whoGoesAlong", "Her nephew Theo",
                "introductionOn", "2026-11-06",
                "anotherIntroduction", "no");
    }

    public static Map<String, Object> informationOnly() {
        return answers(
                "introductionTo", "Times of the swimming baths",
                "introductionKind", "informationOnly",
                "anotherIntroduction", "no");
    }

    public static Map<String, Object> toThePod() {
        return answers(
                "introductionTo", "The Pod, for the music she used to make",
                "introductionKind", "toThePod",
                "anotherIntroduction", "no");
    }

    public static Map<String, Object> noneAfterAll() {
        return answers("introductionKind", "none", "anotherIntroduction", "no");
    }

    public static Map<String, Object> handedOn() {
        return answers(
                "agreementToShare", "agreed",
                "handOnWorker", "careCoordinator",
                "handOnTeam", "thepod",
                "handOnIntroductionOn", "2026-11-09",
                "handOnNote", "Ask her about the choir first");
    }

    public static Map<String, Object> theIntroduction(Object introduction, String holds) {
        return answers("introductionAskedAbout", introduction, "introductionHolds", holds);
    }
}

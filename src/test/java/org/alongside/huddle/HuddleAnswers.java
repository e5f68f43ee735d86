package org.alongside.huddle;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** What a worker would write of a huddle. */
public final class HuddleAnswers {

    private HuddleAnswers() {}

    public static Map<String, Object> aHuddleAdvised() {
        return answers(
                "broughtBy", "The worker who talked with her",
                "whoWasThere", "The whole team and a therapist who knows equipment",
                "question", "She wants to stay at home; what would that take?",
                "advice", "Start with her kitchen and her nephew, then think of a budget",
                "whatComesOfIt", "The therapist comes along on the next visit");
    }
}

package org.alongside.acts;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** What is told of a care coordinator's change, and what the colleague who is asked answers. */
public final class ChangeAnswers {

    public static final Map<String, Object> ACCEPTED = answers("acceptance", "accepted");

    private ChangeAnswers() {}

    public static Map<String, Object> handoverTo(String receiver) {
        return answers(
                "kindOfChange", "handover",
                "roleToTakeOver", "careCoordinator",
                "receiver", receiver,
                "reasonForChange", "leaving",
                "changeNote", "They met twice already",
                "personThinks", "She would like that",
                "whoIsPresent", "She and both workers",
                "introductionOn", "2026-11-05");
    }

    public static Map<String, Object> jointlyWith(String colleague) {
        return answers(
                "kindOfChange", "joint",
                "roleToTakeOver", "careCoordinator",
                "receiver", colleague,
                "reasonForChange", "togetherMore",
                "personThinks", "She likes the idea",
                "whoIsPresent", "She and both workers",
                "introductionOn", "2026-11-05");
    }
}

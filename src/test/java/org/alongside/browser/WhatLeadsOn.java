package org.alongside.browser;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** Answers that a form alone does not demand and without which the record or a rule would refuse. */
final class WhatLeadsOn {

    private WhatLeadsOn() {}

    static Map<String, Object> from(DrawnForm form, HowMuch howMuch) {
        return switch (form.name()) {
            case "startReferral" -> answers("receivingTeam", "thepod");
            case "startChangeOfWorker" -> answers("roleToTakeOver", "careCoordinator", "receiver", "careCoordinator3");
            case "startReopening" -> answers("beforeStep", "referral.talkAboutWhatThePersonWants");
            case "allocateADevelopmentWorker" -> answers("developmentWorker", "developmentWorker");
            case "decideEligibility" -> howMuch == HowMuch.EVERYTHING ? Map.of() : answers("decision", "sendBack");
            default -> Map.of();
        };
    }
}

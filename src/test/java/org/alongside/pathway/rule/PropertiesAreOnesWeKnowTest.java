package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class PropertiesAreOnesWeKnowTest {

    @Test
    void aMisspeltPropertyIsRefusedInsteadOfLost() {
        drawn().changing(
                        "name=\"explain\" value=\"${helpSteps.whatWasAsked(suggested)}\"",
                        "name=\"explian\" value=\"x\"")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "help.bpmn: step “Listen” (listen) has a property “explian”, which means nothing here. Use one of: about, confidential, explain, figure, milestone, mustAttend, openTo, startedBy, urgent.");
    }

    @Test
    void aMilestoneNobodyKeepsIsRefused() {
        drawn().changing(
                        "name=\"explain\" value=\"${helpSteps.whatWasAsked(suggested)}\"",
                        "name=\"milestone\" value=\"lunchTime\"")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "help.bpmn: step “Listen” (listen) has the property “milestone” with the value “lunchTime”. Use one of: allocated, referralReceived.");
    }

    @Test
    void whoMustAttendIsThePersonOrARole() {
        drawn().changing(
                        "name=\"explain\" value=\"${helpSteps.whatWasAsked(suggested)}\"",
                        "name=\"mustAttend\" value=\"person, careCoordinator,doctor\"")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "help.bpmn: step “Listen” (listen) has the property “mustAttend” with the value “doctor”. Use one of: careCoordinator, person, supportWorker, teamManager.");
    }

    @Test
    void aFieldRoutesOrDoesNot() {
        drawn().changing(
                        "listen.form",
                        "\"label\": \"Visits\", \"properties\": {\"routes\": \"true\"}",
                        "\"label\": \"Visits\", \"properties\": {\"routes\": \"yes\"}")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "listen.form: field “Visits” (visits) has the property “routes” with the value “yes”. Use one of: true.");
    }

    @Test
    void aFieldPinsARoleThatExists() {
        drawn().changing("listen.form", "\"pins\": \"supportWorker\"", "\"pins\": \"helper\"")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "listen.form: field “Who goes along?” (helper) has the property “pins” with the value “helper”. Use one of: careCoordinator, supportWorker, teamManager.");
    }

    @Test
    void aFieldsPropertyWeDoNotKnowIsRefused() {
        drawn().changing(
                        "listen.form",
                        "\"label\": \"Visits\", \"properties\": {\"routes\": \"true\"}",
                        "\"label\": \"Visits\", \"properties\": {\"route\": \"true\"}")
                .breaksOnly(
                        PropertiesAreOnesWeKnow.class,
                        "listen.form: field “Visits” (visits) has a property “route”, which means nothing here. Use one of: attendance, figure, options, pins, record, routes.");
    }
}

package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class StepsEventsAndSplitsAreLabelledTest {

    @Test
    void aStepWithoutALabelIsRefused() {
        drawn().changing(" name=\"Listen\"", "")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: step listen has no label. Write on it what is done, in words a worker would say.");
    }

    @Test
    void anEventWithoutALabelIsRefused() {
        drawn().changing(" name=\"Resolved\"", "")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: end resolved has no label. Write on it what has happened.");
    }

    @Test
    void aSplitWithoutAQuestionIsRefused() {
        drawn().changing(" name=\"What came of it?\"", "")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: split whatCameOfIt has no label. Write the question it asks, as “Is the evidence complete?”.");
    }

    @Test
    void aFlowOutOfASplitWithoutItsAnswerIsRefused() {
        drawn().changing(" name=\"more is needed\"", "")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: flow toMore has no label. Write the answer that leads along it, as “yes”.");
    }

    @Test
    void aPathwayWithoutANameIsRefused() {
        drawn().changing("id=\"help\" name=\"Help\"", "id=\"help\"")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: pathway help has no label. Name it in the properties panel, as “Referral to The Pod”.");
    }

    @Test
    void everythingWithoutALabelIsToldAtOnce() {
        drawn().changing(" name=\"Listen\"", "")
                .changing(" name=\"Resolved\"", "")
                .breaksOnly(
                        StepsEventsAndSplitsAreLabelled.class,
                        "help.bpmn: step listen has no label. Write on it what is done, in words a worker would say.",
                        "help.bpmn: end resolved has no label. Write on it what has happened.");
    }
}

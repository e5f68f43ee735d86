package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class StepsAndEventsHaveMeaningfulIdsTest {

    @Test
    void theModelersOwnIdIsRefusedWithABetterOne() {
        drawn().changing("id=\"isItUrgent\" name=\"Is it urgent?\"", "id=\"Activity_0abc12\" name=\"Is it urgent?\"")
                .changing("targetRef=\"isItUrgent\"", "targetRef=\"Activity_0abc12\"")
                .changing("sourceRef=\"isItUrgent\"", "sourceRef=\"Activity_0abc12\"")
                .breaksOnly(
                        StepsAndEventsHaveMeaningfulIds.class,
                        "help.bpmn: system step “Is it urgent?” (Activity_0abc12) has an id that says nothing or is not in camelCase. Make it isItUrgent.");
    }

    @Test
    void aPathwaysIdIsInCamelCaseToo() {
        drawn().changing("<bpmn:process id=\"help\"", "<bpmn:process id=\"Process_1\"")
                .breaksOnly(
                        StepsAndEventsHaveMeaningfulIds.class,
                        "help.bpmn: pathway “Help” (Process_1) has an id that says nothing or is not in camelCase. Make it help.");
    }

    @Test
    void aDecisionsIdIsInCamelCaseToo() {
        drawn().changing("whoHelps.dmn", "decision id=\"whoHelps\"", "decision id=\"Decision_1\"")
                .changing("camunda:decisionRef=\"whoHelps\"", "camunda:decisionRef=\"Decision_1\"")
                .breaksOnly(
                        StepsAndEventsHaveMeaningfulIds.class,
                        "whoHelps.dmn: decision “Who helps” (Decision_1) has an id that says nothing or is not in camelCase. Make it whoHelps.");
    }
}

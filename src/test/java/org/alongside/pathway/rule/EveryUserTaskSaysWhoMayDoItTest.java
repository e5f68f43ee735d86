package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryUserTaskSaysWhoMayDoItTest {

    @Test
    void aStepForNobodyIsRefused() {
        drawn().changing("camunda:candidateGroups=\"careCoordinator\"", "")
                .breaksOnly(
                        EveryUserTaskSaysWhoMayDoIt.class,
                        "help.bpmn: step “Listen” (listen) does not say who may do it. Name one role in candidate groups, as careCoordinator.");
    }

    @Test
    void aStepForARoleThatDoesNotExistIsRefused() {
        drawn().changing("camunda:candidateGroups=\"careCoordinator\"", "camunda:candidateGroups=\"coordinator\"")
                .breaksOnly(
                        EveryUserTaskSaysWhoMayDoIt.class,
                        "help.bpmn: step “Listen” (listen) is for the role coordinator, which does not exist. Use one of: careCoordinator, supportWorker, teamManager.");
    }

    @Test
    void aStepForSeveralRolesIsRefused() {
        drawn().changing(
                        "camunda:candidateGroups=\"careCoordinator\"",
                        "camunda:candidateGroups=\"careCoordinator,teamManager\"")
                .breaksOnly(
                        EveryUserTaskSaysWhoMayDoIt.class,
                        "help.bpmn: step “Listen” (listen) names several roles. One role does a step: name one, or draw a step for each.");
    }
}

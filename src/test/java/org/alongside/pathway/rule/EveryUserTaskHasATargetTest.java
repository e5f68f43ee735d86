package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryUserTaskHasATargetTest {

    @Test
    void aStepWithoutADueDateIsRefused() {
        drawn().changing("camunda:dueDate=\"${workingDays.after(2)}\"", "")
                .breaksOnly(
                        EveryUserTaskHasATarget.class,
                        "help.bpmn: step “Listen” (listen) has no due date. Write a target such as ${workingDays.after(5)} or ${hours.after(4)}.");
    }

    @Test
    void aStepDueOnAFixedDayIsRefused() {
        drawn().changing("camunda:dueDate=\"${workingDays.after(2)}\"", "camunda:dueDate=\"2026-11-20T12:00:00\"")
                .breaksOnly(
                        EveryUserTaskHasATarget.class,
                        "help.bpmn: step “Listen” (listen) is always due at “2026-11-20T12:00:00”. Write a target such as ${workingDays.after(5)} or ${hours.after(4)}.");
    }

    @Test
    void aDueDateThatIsNoMomentIsRefused() {
        drawn().changing("camunda:dueDate=\"${workingDays.after(2)}\"", "camunda:dueDate=\"${helpSteps.isUrgent()}\"")
                .breaksOnly(
                        EveryUserTaskHasATarget.class,
                        "help.bpmn: step “Listen” (listen) is due at “helpSteps.isUrgent()”, which is no target. Write a target such as ${workingDays.after(5)} or ${hours.after(4)}.");
    }

    @Test
    void aTargetCountsWorkingDaysFromAMilestone() {
        drawn().changing(
                        "camunda:dueDate=\"${workingDays.after(2)}\"",
                        "camunda:dueDate=\"${workingDays.after(15, 'referralReceived')}\"")
                .keepsEveryRule();
    }

    @Test
    void aTargetMayBeTheEndOfADayThatWasAnswered() {
        drawn().changing(
                        "camunda:dueDate=\"${workingDays.after(2)}\"",
                        "camunda:dueDate=\"${workingDays.endOf(backOn)}\"")
                .keepsEveryRule();
    }
}

package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class TargetsCountFromMilestonesWeKeepTest {

    @Test
    void aMisspeltMilestoneIsRefused() {
        drawn().changing(
                        "camunda:dueDate=\"${workingDays.after(2)}\"",
                        "camunda:dueDate=\"${workingDays.after(15, 'referralRecieved')}\"")
                .breaksOnly(
                        TargetsCountFromMilestonesWeKeep.class,
                        "help.bpmn: step “Listen” (listen) counts from 'referralRecieved', which is no milestone. Use one of: allocated, referralReceived.");
    }
}

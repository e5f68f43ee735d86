package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryPathwayCanBeClosedTest {

    @Test
    void aPathwayThatDoesNotHearOfClosingIsRefused() {
        drawn().changing("name=\"closing\"", "name=\"ending\"")
                .breaksOnly(
                        EveryPathwayCanBeClosed.class,
                        "help.bpmn: pathway “Help” (help) would go on after its episode is closed. Draw an event sub-process that starts, interrupting, with the message “closing”.");
    }

    @Test
    void aPathwayThatGoesOnBesideClosingIsRefused() {
        drawn().changing(
                        "<bpmn:startEvent id=\"closingDecided\"",
                        "<bpmn:startEvent id=\"closingDecided\" isInterrupting=\"false\"")
                .breaksOnly(
                        EveryPathwayCanBeClosed.class,
                        "help.bpmn: pathway “Help” (help) would go on after its episode is closed. Draw an event sub-process that starts, interrupting, with the message “closing”.");
    }
}

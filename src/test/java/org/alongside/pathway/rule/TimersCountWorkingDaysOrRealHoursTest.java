package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class TimersCountWorkingDaysOrRealHoursTest {

    @Test
    void aTimerAtSomethingThatIsNoMomentIsRefused() {
        drawn().changing("${hours.after(4)}", "${helpSteps.isUrgent()}")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer at “helpSteps.isUrgent()”, which is no moment. Use ${workingDays.after(2)} or ${hours.after(4)}.");
    }

    @Test
    void aTimerInPlainWordsIsRefused() {
        drawn().changing("${hours.after(4)}", "in four hours")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer at “in four hours”. Write a date ${workingDays.after(2)} or ${hours.after(4)}, or a duration such as PT4H or P42D.");
    }

    @Test
    void aTimerOnACronLineIsRefused() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0 0/5 * * * ?</bpmn:timeCycle>")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer at “0 0/5 * * * ?”. Write a date ${workingDays.after(2)} or ${hours.after(4)}, or a duration such as PT4H or P42D.");
    }

    @Test
    void aTimerInWeeksIsRefusedSinceTheEngineKnowsNone() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P6W</bpmn:timeDuration>")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer at “P6W”. Write a date ${workingDays.after(2)} or ${hours.after(4)}, or a duration such as PT4H or P42D.");
    }

    @Test
    void aTimerThatFiresForEverIsRefused() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle>")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer at “R/PT1S”. Write a date ${workingDays.after(2)} or ${hours.after(4)}, or a duration such as PT4H or P42D.");
    }

    @Test
    void aComputedDurationIsRefused() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDuration>")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) computes a duration. Make the timer's type a date.");
    }

    @Test
    void aTimerWithoutATimeIsRefused() {
        drawn().changing("<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>", "")
                .breaksOnly(
                        TimersCountWorkingDaysOrRealHours.class,
                        "help.bpmn: event “Nobody listened for four hours” (nobodyListened) has a timer that says not when. Give it a date or a duration.");
    }

    @Test
    void aTimerMayWaitForADuration() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT4H</bpmn:timeDuration>")
                .keepsEveryRule();
    }

    @Test
    void aTimerMayFireThreeTimes() {
        drawn().changing(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${hours.after(4)}</bpmn:timeDate>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R3/P1D</bpmn:timeCycle>")
                .keepsEveryRule();
    }

    @Test
    void aTimerMayFireOnAWrittenDate() {
        drawn().changing("${hours.after(4)}", "2026-11-20T12:00:00Z").keepsEveryRule();
    }
}

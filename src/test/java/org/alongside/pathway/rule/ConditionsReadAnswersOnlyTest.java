package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class ConditionsReadAnswersOnlyTest {

    @Test
    void aConditionThatLooksAtDataIsRefused() {
        drawn().changing("${outcome == 'resolved'}", "${helpSteps.isUrgent()}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks helpSteps.isUrgent(). A condition reads answers only: let a system step find it out before and keep the result.");
    }

    @Test
    void anAnswerThePathwayDoesNotKeepIsRefused() {
        drawn().changing("${outcome == 'resolved'}", "${result == 'resolved'}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks for result, which the pathway does not keep. It keeps: backOn, outcome, suggested, urgent, visits. A form's field is kept if it has the property routes = true.");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        drawn().changing("${outcome == 'resolved'}", "${outcome == 'solved'}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks whether outcome == 'solved', but outcome is one of: more, resolved.");
    }

    @Test
    void aResultOfADecisionIsHeldAgainstItsTable() {
        drawn().changing("${outcome == 'resolved'}", "${suggested == 'family'}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks whether suggested == 'family', but suggested is one of: neighbour, network.");
    }

    @Test
    void yesOrNoIsNotAText() {
        drawn().changing("${outcome == 'resolved'}", "${urgent == 'yes'}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks whether urgent == 'yes', but urgent is true or false.");
    }

    @Test
    void codesHaveNoOrder() {
        drawn().changing("${outcome == 'resolved'}", "${outcome > 'more'}")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "help.bpmn: flow “resolved” (toResolved) asks whether outcome > 'more', but outcome is one of: more, resolved.");
    }

    @Test
    void aDecisionReadsAnswersToo() {
        drawn().changing("whoHelps.dmn", "<text>urgent</text>", "<text>isUrgent</text>")
                .breaksOnly(
                        ConditionsReadAnswersOnly.class,
                        "whoHelps.dmn: input “Is it urgent?” (urgentInput) asks for isUrgent, which the pathway does not keep. It keeps: backOn, outcome, suggested, urgent, visits.");
    }

    @Test
    void answersMayBeJoined() {
        drawn().changing(
                        "${outcome == 'resolved'}",
                        "${outcome == 'resolved' and (visits >= 2 or !urgent) and not (suggested eq 'network')}")
                .keepsEveryRule();
    }

    @Test
    void theEnginesOwnWordsMayBeRead() {
        drawn().changing(
                        "name=\"explain\" value=\"${helpSteps.whatWasAsked(suggested)}\"",
                        "name=\"mustAttend\" value=\"person\"")
                .changing("${outcome == 'resolved'}", "${quorate and outcome == 'resolved'}")
                .keepsEveryRule();
    }
}

package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EverySplitHasADefaultOrCoversItsChoicesTest {

    private static final String NO_DEFAULT = "help.bpmn: split “What came of it?” (whatCameOfIt) has no default flow,"
            + " and its flows do not cover every answer it can get, none included. Make one of them the default flow.";

    @Test
    void aSplitWhoseFlowsLeaveAnAnswerOutIsRefused() {
        drawn().changing(" default=\"toMore\"", "")
                .changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'resolved'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: split “What came of it?” (whatCameOfIt) has no default flow, and its flows do not cover every answer it can get, none included. Make one of them the default flow.");
    }

    @Test
    void aSplitOnNumbersNeedsADefaultFlow() {
        drawn().changing(" default=\"toMore\"", "")
                .changing("${outcome == 'resolved'}", "${visits >= 3}")
                .changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${visits &lt; 3}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: split “What came of it?” (whatCameOfIt) has no default flow, and its flows do not cover every answer it can get, none included. Make one of them the default flow.");
    }

    @Test
    void aFlowWithoutAConditionIsRefusedBesideADefaultFlow() {
        drawn().changing(
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'resolved'}</bpmn:conditionExpression>",
                        "")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: flow “resolved” (toResolved) has no condition. Say when it is taken, as ${decision == 'eligible'}.");
    }

    @Test
    void aDefaultFlowWithAConditionIsRefused() {
        drawn().changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'more'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: flow “more is needed” (toMore) is the default flow, so its condition is never asked. Remove it.");
    }

    @Test
    void aConditionWhereNothingPartsIsRefused() {
        drawn().changing(
                        "<bpmn:sequenceFlow id=\"toWhatCameOfIt\" sourceRef=\"listen\" targetRef=\"whatCameOfIt\" />",
                        "<bpmn:sequenceFlow id=\"toJoin\" sourceRef=\"listen\" targetRef=\"join\" /><bpmn:exclusiveGateway id=\"join\" /><bpmn:sequenceFlow id=\"toWhatCameOfIt\" sourceRef=\"join\" targetRef=\"whatCameOfIt\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${urgent}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: flow toWhatCameOfIt has a condition but leaves no split. Remove the condition.");
    }

    @Test
    void aStepWithSeveralFlowsOutOfItIsRefused() {
        drawn().changing(
                        "<bpmn:sequenceFlow id=\"toLate\"",
                        "<bpmn:sequenceFlow id=\"toResolvedToo\" sourceRef=\"listen\" targetRef=\"resolved\" /><bpmn:sequenceFlow id=\"toLate\"")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: step “Listen” (listen) has several flows out of it. Draw a gateway after it, so that one can read which way it goes.");
    }

    @Test
    void aSplitThatCoversEveryChoiceNeedsNoDefaultFlow() {
        drawn().changing(" default=\"toMore\"", "")
                .changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'more'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .keepsEveryRule();
    }

    @Test
    void aSplitThatCoversYesAndNoNeedsNoDefaultFlow() {
        drawn().changing(" default=\"toMore\"", "")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!urgent}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .changing("whatWasAsked(suggested)", "whatWasAsked(outcome)")
                .keepsEveryRule();
    }

    @Test
    void aSplitOnASuggestionNeedsADefaultFlowSinceATableMayHaveNoRowThatFits() {
        drawn().changing(" default=\"toMore\"", "")
                .changing("${outcome == 'resolved'}", "${suggested == 'neighbour'}")
                .changing(
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />",
                        "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${suggested != 'neighbour'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(EverySplitHasADefaultOrCoversItsChoices.class, NO_DEFAULT);
    }

    @Test
    void aSplitOnAnAnswerThatMayBeLeftEmptyNeedsADefaultFlow() {
        drawn().changing("listen.form", "\"validate\": {\"required\": true}, ", "")
                .changing(" default=\"toMore\"", "")
                .changing(
                        "targetRef=\"moreIsNeeded\" />",
                        "targetRef=\"moreIsNeeded\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                                + "${outcome == 'more'}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(EverySplitHasADefaultOrCoversItsChoices.class, NO_DEFAULT);
    }

    @Test
    void aConditionBehindAStepIsRefused() {
        drawn().changing(
                        "targetRef=\"late\" />",
                        "targetRef=\"late\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                                + "${urgent}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .breaksOnly(
                        EverySplitHasADefaultOrCoversItsChoices.class,
                        "help.bpmn: flow toLate has a condition but leaves no split. Remove the condition.");
    }
}

package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class CalledPathwaysAndDecisionsExistTest {

    @Test
    void aDecisionThatIsNotAmongTheFilesIsRefused() {
        drawn().changing("camunda:decisionRef=\"whoHelps\"", "camunda:decisionRef=\"whoElse\"")
                .breaksOnly(
                        CalledPathwaysAndDecisionsExist.class,
                        "help.bpmn: decision step “Suggest who helps” (suggestWho) asks the decision “whoElse”, which is not among the files. Publish it together with the pathway.");
    }

    @Test
    void aDecisionOfAnotherDeploymentIsRefused() {
        drawn().changing("camunda:decisionRefBinding=\"deployment\"", "camunda:decisionRefBinding=\"latest\"")
                .breaksOnly(
                        CalledPathwaysAndDecisionsExist.class,
                        "help.bpmn: decision step “Suggest who helps” (suggestWho) does not take its decision from its own deployment. Set the binding to “deployment”.");
    }

    @Test
    void aDecisionWhoseAnswerIsMappedOtherwiseIsRefused() {
        drawn().changing("camunda:mapDecisionResult=\"singleEntry\"", "camunda:mapDecisionResult=\"resultList\"")
                .breaksOnly(
                        CalledPathwaysAndDecisionsExist.class,
                        "help.bpmn: decision step “Suggest who helps” (suggestWho) does not keep the decision's one answer. Give it a result variable, and choose singleEntry as the way the result is mapped.");
    }

    @Test
    void aDecisionWithSeveralAnswersIsRefused() {
        drawn().changing(
                        "whoHelps.dmn",
                        "<decisionTable id=\"whoHelpsTable\">",
                        "<decisionTable id=\"whoHelpsTable\" hitPolicy=\"COLLECT\">")
                .breaksOnly(
                        CalledPathwaysAndDecisionsExist.class,
                        "help.bpmn: decision step “Suggest who helps” (suggestWho) asks the decision “whoHelps”, which can give several answers. Leave it one output, and a hit policy of unique, first or any.");
    }

    @Test
    void aCalledPathwayThatDoesNotExistIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:callActivity id=\"meet\" name=\"Meet\" calledElement=\"planning\" /><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .breaksOnly(
                        CalledPathwaysAndDecisionsExist.class,
                        "help.bpmn: called pathway “Meet” (meet) calls the pathway “planning”, which does not exist. Give the id of a pathway that is published.");
    }

    @Test
    void aPathwayPublishedElsewhereMayBeCalled() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:callActivity id=\"meet\" name=\"Meet\" calledElement=\"meeting\" /><bpmn:sequenceFlow id=\"toEnd\" sourceRef=\"meet\" targetRef=\"late\" /><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .changing("targetRef=\"late\" />\n", "targetRef=\"meet\" />\n")
                .keepsEveryRule();
    }

    @Test
    void aPathwayOfTheSameFilesMayBeCalled() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:callActivity id=\"meet\" name=\"Meet\" calledElement=\"help\" /><bpmn:sequenceFlow id=\"toEnd\" sourceRef=\"meet\" targetRef=\"late\" /><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .changing("targetRef=\"late\" />\n", "targetRef=\"meet\" />\n")
                .keepsEveryRule();
    }
}

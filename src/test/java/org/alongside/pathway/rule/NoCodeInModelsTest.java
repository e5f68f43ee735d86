package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class NoCodeInModelsTest {

    @Test
    void aScriptTaskIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:scriptTask id=\"compute\" name=\"Compute\" scriptFormat=\"groovy\"><bpmn:script>System.exit(0)</bpmn:script></bpmn:scriptTask><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: script task “Compute” (compute) has script, which models may not. Take it out.",
                        "help.bpmn: script task “Compute” (compute) is a scriptTask, which models may not. Let a system step call the vocabulary instead.");
    }

    @Test
    void aClassIsRefused() {
        drawn().changing(
                        "camunda:resultVariable=\"urgent\"",
                        "camunda:resultVariable=\"urgent\" camunda:class=\"org.example.Anything\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) has camunda:class, which models may not. Let a system step call the vocabulary instead.");
    }

    @Test
    void aDelegateExpressionIsRefused() {
        drawn().changing(
                        "camunda:resultVariable=\"urgent\"",
                        "camunda:resultVariable=\"urgent\" camunda:delegateExpression=\"anything\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) has camunda:delegateExpression, which models may not. Let a system step call the vocabulary instead.");
    }

    @Test
    void anExternalTaskIsRefused() {
        drawn().changing(
                        "camunda:resultVariable=\"urgent\"",
                        "camunda:resultVariable=\"urgent\" camunda:type=\"external\" camunda:topic=\"x\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) has camunda:topic, which models may not. Let a system step call the vocabulary instead.",
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) has camunda:type, which models may not. Let a system step call the vocabulary instead.");
    }

    @Test
    void aListenerIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:endEvent id=\"late\" name=\"It was late\"><bpmn:extensionElements><camunda:executionListener class=\"org.example.Anything\" event=\"start\" /></bpmn:extensionElements></bpmn:endEvent>")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: end “It was late” (late) has camunda:executionListener, which models may not. Take it out.");
    }

    @Test
    void aConnectorIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:endEvent id=\"late\" name=\"It was late\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:endEvent>")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: end “It was late” (late) has camunda:connector, which models may not. Let a system step call the vocabulary instead.",
                        "help.bpmn: end “It was late” (late) has camunda:connectorId, which models may not. Take it out.");
    }

    @Test
    void anInputParameterIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:endEvent id=\"late\" name=\"It was late\"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"a\">b</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:endEvent>")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: end “It was late” (late) has camunda:inputOutput, which models may not. Take it out.",
                        "help.bpmn: end “It was late” (late) has camunda:inputParameter, which models may not. Take it out.");
    }

    @Test
    void aConditionInAScriptLanguageIsRefused() {
        drawn().changing(
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: flow “resolved” (toResolved) has language, which models may not. Take it out.");
    }

    @Test
    void aConditionInAnotherFileIsRefused() {
        drawn().changing(
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" camunda:resource=\"x.groovy\">")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: flow “resolved” (toResolved) has camunda:resource, which models may not. Take it out.");
    }

    @Test
    void aWorkerNamedInTheModelIsRefused() {
        drawn().changing(
                        "<bpmn:userTask id=\"listen\" name=\"Listen\"",
                        "<bpmn:userTask id=\"listen\" name=\"Listen\" camunda:assignee=\"dee\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: step “Listen” (listen) has camunda:assignee, which models may not. Name the one role that does it in candidate groups.");
    }

    @Test
    void aTaskOfNoKindIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:task id=\"something\" name=\"Something\" /><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: task “Something” (something) is a task, which models may not. Say what it is: a user task for a worker, a service task for the system.");
    }

    @Test
    void aSignalIsRefusedSinceItReachesEveryEpisode() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:intermediateThrowEvent id=\"all\" name=\"Tell all\"><bpmn:signalEventDefinition id=\"s\" /></bpmn:intermediateThrowEvent><bpmn:endEvent id=\"late\" name=\"It was late\" />")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: event “Tell all” (all) has signalEventDefinition, which models may not. Take it out.");
    }

    @Test
    void theNamespaceOfTheEnginesForebearIsRefused() {
        drawn().changing(
                        "<bpmn:process id=\"help\"",
                        "<bpmn:process xmlns:activiti=\"http://activiti.org/bpmn\" activiti:candidateStarterUsers=\"x\" id=\"help\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: pathway “Help” (help) has {http://activiti.org/bpmn}candidateStarterUsers, which models may not. Take it out.");
    }

    @Test
    void anElementFromNowhereIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:endEvent id=\"late\" name=\"It was late\"><bpmn:extensionElements><thing xmlns=\"http://example.org/\" /></bpmn:extensionElements></bpmn:endEvent>")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: end “It was late” (late) has {http://example.org/}thing, which models may not. Take it out.");
    }

    @Test
    void anAttributeOfTheWrongEngineNamespaceIsRefused() {
        drawn().changing(
                        "<bpmn:process id=\"help\"",
                        "<bpmn:process xmlns:d=\"http://camunda.org/schema/1.0/dmn\" d:versionTag=\"2\" id=\"help\"")
                .breaksOnly(
                        NoCodeInModels.class,
                        "help.bpmn: pathway “Help” (help) has {http://camunda.org/schema/1.0/dmn}versionTag, which models may not. Take it out.");
    }

    @Test
    void aDecisionThatInvokesAFunctionIsRefused() {
        drawn().changing(
                        "whoHelps.dmn",
                        "  <decision id",
                        "  <businessKnowledgeModel id=\"anything\" name=\"Anything\" />\n  <decision id")
                .breaksOnly(
                        NoCodeInModels.class,
                        "whoHelps.dmn: the file has businessKnowledgeModel, which models may not. Take it out.");
    }

    @Test
    void colourAndCoordinatesDoNoHarm() {
        drawn().changing(
                        "</bpmn:definitions>",
                        "<bpmndi:BPMNDiagram xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" id=\"d\"><bpmndi:BPMNPlane id=\"p\" bpmnElement=\"help\"><bpmndi:BPMNShape id=\"listen_di\" bpmnElement=\"listen\" bioc:fill=\"#fff\"><dc:Bounds x=\"0\" y=\"0\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>")
                .keepsEveryRule();
    }
}

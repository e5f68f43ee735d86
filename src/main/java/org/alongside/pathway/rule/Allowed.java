package org.alongside.pathway.rule;

import java.util.Map;

/** What pathways and decisions may hold. */
final class Allowed {

    /** One element a line, then its attributes. {@code node} and {@code step} stand for what many have in common. */
    static final AllowList BPMN =
            new AllowList(Map.of("http://www.omg.org/spec/BPMN/20100524/MODEL", "", Part.CAMUNDA, "camunda:"), """
            definitions id name targetNamespace exporter exporterVersion xsi:schemaLocation \
                modeler:executionPlatform modeler:executionPlatformVersion
            process id name isExecutable isClosed processType \
                camunda:versionTag camunda:historyTimeToLive camunda:isStartableInTasklist \
                camunda:modelerTemplate camunda:modelerTemplateVersion
            startEvent node isInterrupting camunda:formRef camunda:formRefBinding
            endEvent node
            intermediateThrowEvent node
            intermediateCatchEvent node
            boundaryEvent node attachedToRef cancelActivity
            userTask step camunda:candidateGroups camunda:dueDate camunda:formRef camunda:formRefBinding
            serviceTask step camunda:expression camunda:resultVariable
            businessRuleTask step camunda:decisionRef camunda:decisionRefBinding camunda:resultVariable \
                camunda:mapDecisionResult
            callActivity step calledElement camunda:calledElementBinding
            subProcess step triggeredByEvent
            exclusiveGateway node default gatewayDirection
            inclusiveGateway node default gatewayDirection
            parallelGateway node gatewayDirection
            eventBasedGateway node gatewayDirection
            sequenceFlow id name sourceRef targetRef
            conditionExpression id xsi:type
            incoming
            outgoing
            messageEventDefinition id messageRef
            timerEventDefinition id
            timeDate id xsi:type
            timeDuration id xsi:type
            timeCycle id xsi:type
            errorEventDefinition id errorRef
            escalationEventDefinition id escalationRef
            terminateEventDefinition id
            linkEventDefinition id name
            message id name
            error id name errorCode
            escalation id name escalationCode
            multiInstanceLoopCharacteristics id isSequential
            loopCardinality id xsi:type
            completionCondition id xsi:type
            extensionElements
            camunda:properties
            camunda:property id name value
            camunda:in source target
            camunda:out source target
            camunda:failedJobRetryTimeCycle
            documentation id textFormat
            textAnnotation id textFormat
            text
            association id associationDirection sourceRef targetRef
            group id categoryValueRef
            category id name
            categoryValue id value
            collaboration id name isClosed
            participant id name processRef
            messageFlow id name sourceRef targetRef
            laneSet id name
            childLaneSet id name
            lane id name
            flowNodeRef
            """);

    static final AllowList DMN = new AllowList(
            Map.of(
                    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                    "",
                    "http://www.omg.org/spec/DMN/20180521/MODEL/",
                    "",
                    "https://www.omg.org/spec/DMN/20191111/MODEL/",
                    "",
                    Part.CAMUNDA_DMN,
                    "camunda:"),
            """
            definitions id name namespace exporter exporterVersion expressionLanguage typeLanguage xsi:schemaLocation \
                modeler:executionPlatform modeler:executionPlatformVersion
            decision id name camunda:historyTimeToLive camunda:versionTag
            decisionTable id hitPolicy aggregation preferredOrientation outputLabel
            literalExpression id typeRef expressionLanguage
            variable id name typeRef
            input id label camunda:inputVariable
            inputExpression id typeRef expressionLanguage
            inputValues id expressionLanguage
            output id name label typeRef
            outputValues id expressionLanguage
            defaultOutputEntry id typeRef expressionLanguage
            rule id
            inputEntry id expressionLanguage
            outputEntry id typeRef expressionLanguage
            annotation name
            annotationEntry
            description
            text
            inputData id name
            informationRequirement id
            authorityRequirement id
            requiredDecision href
            requiredInput href
            requiredAuthority href
            knowledgeSource id name
            type
            textAnnotation id textFormat
            association id associationDirection
            sourceRef href
            targetRef href
            extensionElements
            """);

    private Allowed() {}
}

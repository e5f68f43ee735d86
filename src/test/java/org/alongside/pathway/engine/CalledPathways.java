package org.alongside.pathway.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/**
 * What a pathway calls. Stand-ins take its place: each waits, and then ends, or raises an error or escalation from an
 * event of its own, as the walk chooses. So all that a called pathway can do to its caller happens, on the real engine,
 * without walking every way of the called one as well, which is walked by itself.
 */
record CalledPathways(Map<String, String> byCall, Map<String, Map<String, String>> handedBack, Set<String> signals) {

    static final String CALLER = "whoeverCalls";
    static final String RAISES = "raises";
    static final String ANY_ERROR = "error:anyOther";

    static CalledPathways in(byte[] file) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        Map<String, String> byCall = new HashMap<>();
        Map<String, Map<String, String>> handedBack = new HashMap<>();
        model.getModelElementsByType(CallActivity.class).forEach(call -> {
            byCall.put(call.getId(), call.getCalledElement());
            handedBack.put(call.getId(), handedBack(call));
        });
        Set<String> signals = new TreeSet<>(Set.of(ANY_ERROR));
        model.getModelElementsByType(Error.class).forEach(error -> signals.add("error:" + error.getErrorCode()));
        model.getModelElementsByType(Escalation.class)
                .forEach(escalation -> signals.add("escalation:" + escalation.getEscalationCode()));
        return new CalledPathways(byCall, handedBack, signals);
    }

    private static Map<String, String> handedBack(CallActivity call) {
        if (call.getExtensionElements() == null) return Map.of();
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream()
                .collect(Collectors.toMap(CamundaOut::getCamundaTarget, CamundaOut::getCamundaSource));
    }

    Map<String, byte[]> standIns(String pathway) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                CALLER + ".bpmn",
                definitions(
                        CALLER,
                        """
                <startEvent id="begins"/><callActivity id="call" calledElement="%s">
                <extensionElements><camunda:in variables="all"/></extensionElements></callActivity>
                <boundaryEvent id="goesWrong" attachedToRef="call"><errorEventDefinition/></boundaryEvent>
                <endEvent id="over"/>
                """.formatted(pathway)
                                + flow("begins", "call", "")
                                + flow("call", "over", "")
                                + flow("goesWrong", "over", ""),
                        ""));
        for (String called : new TreeSet<>(byCall.values()))
            files.put("standInFor_" + called + ".bpmn", standIn(called));
        return files;
    }

    private byte[] standIn(String called) {
        var inside = new StringBuilder("""
                <startEvent id="begins"/><userTask id="waits"/><exclusiveGateway id="what" default="what_ends"/>
                <endEvent id="ends"/>""")
                .append(flow("begins", "waits", ""))
                .append(flow("waits", "what", ""))
                .append(flow("what", "ends", ""));
        var codes = new StringBuilder();
        int n = 0;
        for (String signal : signals) {
            String kind = signal.substring(0, signal.indexOf(':'));
            String event = "raise" + n++;
            codes.append("<%1$s id=\"%2$sCode\" %1$sCode=\"%3$s\"/>"
                    .formatted(kind, event, signal.substring(kind.length() + 1)));
            boolean goesOn = kind.equals("escalation");
            inside.append("<%1$s id=\"%2$s\"><%3$sEventDefinition %3$sRef=\"%2$sCode\"/></%1$s>"
                    .formatted(goesOn ? "intermediateThrowEvent" : "endEvent", event, kind));
            inside.append(flow(
                    "what",
                    event,
                    "<conditionExpression xsi:type=\"tFormalExpression\">${%s == '%s'}</conditionExpression>"
                            .formatted(RAISES, signal)));
            if (goesOn) inside.append(flow(event, "waits", ""));
        }
        return definitions(called, inside.toString(), codes.toString());
    }

    private static String flow(String from, String to, String condition) {
        return "<sequenceFlow id=\"%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\">%3$s</sequenceFlow>"
                .formatted(from, to, condition);
    }

    private static byte[] definitions(String id, String inside, String beside) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="walked"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <process id="%s" isExecutable="true">%s</process>%s</definitions>""".formatted(id, inside, beside).getBytes(UTF_8);
    }
}

package org.alongside.pathway.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** Pathways of a few elements, drawn as text; steps that ask have a form with a question to be answered yes or no. */
final class Drawing {

    static final String TIMER = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";
    static final String EVERY_HOUR = "<timerEventDefinition><timeCycle>R3/PT1H</timeCycle></timerEventDefinition>";
    static final String TOLD = "<messageEventDefinition messageRef=\"toldMessage\"/>";
    static final String CALLED_OFF = "<messageEventDefinition messageRef=\"calledOffMessage\"/>";
    static final String BROKEN = "<errorEventDefinition errorRef=\"brokenError\"/>";
    static final String ANY_ERROR = "<errorEventDefinition/>";
    static final String LATE = "<escalationEventDefinition escalationRef=\"lateEscalation\"/>";
    static final String ALL_OVER = "<terminateEventDefinition/>";
    static final String LINK = "<linkEventDefinition name=\"further\"/>";

    private static final String FORM = """
            {"id": "%1$s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "components": [
              {"type": "radio", "id": "%1$sField", "key": "%1$s", "label": "Yes?", "validate": {"required": true},
               "values": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}],
               "properties": {"routes": "true"}}]}""";

    private Drawing() {}

    /** @param flows as in {@code start>step, step>end}; a question before its end by a colon: {@code split>step:a == 'yes'} */
    static Map<String, byte[]> of(String elements, String flows) {
        var files = new TreeMap<String, byte[]>();
        files.put("drawn.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="drawn"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <process id="drawn" isExecutable="true"><startEvent id="start"/>%s%s</process>
                <message id="toldMessage" name="told"/><message id="calledOffMessage" name="calledOff"/>
                <error id="brokenError" errorCode="broken"/><escalation id="lateEscalation" escalationCode="late"/>
                </definitions>""".formatted(elements, flows(flows)).getBytes(UTF_8));
        for (var question : new String[] {"a", "b"})
            files.put(question + ".form", FORM.formatted(question).getBytes(UTF_8));
        return files;
    }

    static String flows(String flows) {
        var drawn = new StringBuilder();
        for (var flow : flows.split(",")) {
            var parts = flow.strip().split("[>:]", 3);
            var condition = parts.length < 3
                    ? ""
                    : "<conditionExpression xsi:type=\"tFormalExpression\">${%s}</conditionExpression>"
                            .formatted(parts[2]);
            drawn.append("<sequenceFlow id=\"%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\">%3$s</sequenceFlow>"
                    .formatted(parts[0], parts[1], condition));
        }
        return drawn.toString();
    }

    static String step(String id) {
        return element("userTask", id, "", "");
    }

    static String asking(String id, String question) {
        return asking(id, question, "");
    }

    static String asking(String id, String question, String inside) {
        return element(
                "userTask",
                id,
                "camunda:formRef=\"%s\" camunda:formRefBinding=\"deployment\"".formatted(question),
                inside);
    }

    static String severalTimes(boolean oneAfterTheOther) {
        return "<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>"
                .formatted(oneAfterTheOther);
    }

    static String end(String id) {
        return end(id, "");
    }

    static String end(String id, String with) {
        return element("endEvent", id, "", with);
    }

    static String gateway(String kind, String id) {
        return element(kind + "Gateway", id, "", "");
    }

    static String gateway(String kind, String id, String otherwise) {
        return element(kind + "Gateway", id, "default=\"%s_%s\"".formatted(id, otherwise), "");
    }

    static String catching(String id, String what) {
        return element("intermediateCatchEvent", id, "", what);
    }

    static String throwing(String id, String what) {
        return element("intermediateThrowEvent", id, "", what);
    }

    static String on(String step, String id, boolean cuts, String what) {
        return element("boundaryEvent", id, "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(step, cuts), what);
    }

    static String calling(String id) {
        return element("callActivity", id, "calledElement=\"another\"", "");
    }

    static String part(String id, String inside, String flows) {
        return element("subProcess", id, "", "<startEvent id=\"%sStart\"/>".formatted(id) + inside + flows(flows));
    }

    /** A part that begins when something happens, with one step in it. */
    static String when(String id, boolean cuts, String what) {
        var inside = element("startEvent", id + "Start", "isInterrupting=\"%s\"".formatted(cuts), what)
                + step(id + "Step")
                + end(id + "End")
                + flows("%1$sStart>%1$sStep,%1$sStep>%1$sEnd".formatted(id));
        return element("subProcess", id, "triggeredByEvent=\"true\"", inside);
    }

    private static String element(String tag, String id, String attributes, String inside) {
        return "<%1$s id=\"%2$s\" %3$s>%4$s</%1$s>".formatted(tag, id, attributes, inside);
    }
}

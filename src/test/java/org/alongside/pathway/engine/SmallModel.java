package org.alongside.pathway.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** A pathway of a few elements, as text, with the form of its one kind of step. */
final class SmallModel {

    private static final String FORM = """
            {"id": "say", "type": "default", "schemaVersion": 16, "components": [
              {"type": "radio", "key": "goOn", "label": "Go on?", "validate": {"required": true},
               "values": [{"value": "yes", "label": "Yes, on"}, {"value": "no", "label": "No, not yet"}],
               "properties": {"routes": "true"}},
              {"type": "textarea", "key": "why", "label": "Why?"}]}""";

    private SmallModel() {}

    /** @param elements what stands in the process, as BPMN */
    static Map<String, byte[]> of(String elements) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("small.bpmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="smallDefinitions" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="small" name="Small" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <bpmn:startEvent id="begins" name="It begins" />
                %s
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(elements).getBytes(UTF_8));
        files.put("say.form", FORM.getBytes(UTF_8));
        return files;
    }

    static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
    }

    static String step(String id, String target) {
        return "<bpmn:userTask id=\"%s\" name=\"Say it\" camunda:candidateGroups=\"teamManager\" camunda:dueDate=\"%s\" camunda:formRef=\"say\" camunda:formRefBinding=\"deployment\" />"
                .formatted(id, target);
    }

    static String end(String id) {
        return "<bpmn:endEvent id=\"%s\" name=\"Over\" />".formatted(id);
    }
}

package org.alongside.pathway.rule;

import java.util.Map;
import org.alongside.pathway.form.Field;

/** How problems name what is drawn: in the words of managers, with the label they see and the id they can search for. */
final class Naming {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("process", "pathway"),
            Map.entry("userTask", "step"),
            Map.entry("serviceTask", "system step"),
            Map.entry("businessRuleTask", "decision step"),
            Map.entry("callActivity", "called pathway"),
            Map.entry("subProcess", "part"),
            Map.entry("startEvent", "start"),
            Map.entry("endEvent", "end"),
            Map.entry("intermediateThrowEvent", "event"),
            Map.entry("intermediateCatchEvent", "event"),
            Map.entry("boundaryEvent", "event"),
            Map.entry("exclusiveGateway", "split"),
            Map.entry("inclusiveGateway", "split"),
            Map.entry("parallelGateway", "parallel split"),
            Map.entry("eventBasedGateway", "wait for events"),
            Map.entry("sequenceFlow", "flow"),
            Map.entry("message", "message"),
            Map.entry("error", "error"),
            Map.entry("escalation", "escalation"),
            Map.entry("textAnnotation", "note"),
            Map.entry("participant", "pool"),
            Map.entry("lane", "lane"),
            Map.entry("scriptTask", "script task"),
            Map.entry("sendTask", "send task"),
            Map.entry("receiveTask", "receive task"),
            Map.entry("manualTask", "manual task"),
            Map.entry("task", "task"),
            Map.entry("transaction", "transaction"),
            Map.entry("decision", "decision"),
            Map.entry("input", "input"),
            Map.entry("output", "output"),
            Map.entry("rule", "row"));

    private Naming() {}

    /** Whether a manager finds such an element in the drawing. */
    static boolean knows(Part part) {
        return WORDS.containsKey(part.tag());
    }

    static Where of(Part part) {
        var word = WORDS.get(part.tag());
        if (word == null) return part.parent().map(Naming::of).orElse(new Where(part.file(), "", "the file"));
        var label = part.label().or(() -> part.attribute("label"));
        return new Where(part.file(), part.id(), name(word, label.orElse(""), part.id()));
    }

    static Where of(FormFile file, Field field) {
        return new Where(file.name(), field.key(), name("field", field.label(), field.key()));
    }

    static Where of(FormFile file) {
        return new Where(
                file.name(), file.form().id(), name("form", "", file.form().id()));
    }

    private static String name(String word, String label, String id) {
        if (label.isEmpty()) return id.isEmpty() ? "a " + word + " without a label" : word + " " + id;
        return word + " “" + label.replaceAll("\\s+", " ") + "”" + (id.isEmpty() ? "" : " (" + id + ")");
    }
}

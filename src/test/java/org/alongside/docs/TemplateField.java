package org.alongside.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One field of an element template: what Camunda Modeler asks for, and where it writes the answer. */
final class TemplateField {

    private final Map<String, Object> json = new LinkedHashMap<>();

    private TemplateField(String type, String label) {
        if (!label.isEmpty()) json.put("label", label);
        json.put("type", type);
    }

    /** What Camunda Modeler writes without asking. */
    static TemplateField hidden(String attribute, String value) {
        return new TemplateField("Hidden", "").being(value).binding("property", attribute);
    }

    /** A line to type. */
    static TemplateField typed(String label, String attribute) {
        return new TemplateField("String", label).binding("property", attribute);
    }

    static TemplateField typedProperty(String label, String name) {
        return new TemplateField("String", label).binding("camunda:property", name);
    }

    /** A list to pick from. */
    static TemplateField picked(String label, String attribute, List<Map<String, String>> choices) {
        return new TemplateField("Dropdown", label).choices(choices).binding("property", attribute);
    }

    static TemplateField pickedProperty(String label, String name, List<Map<String, String>> choices) {
        return new TemplateField("Dropdown", label).choices(choices).binding("camunda:property", name);
    }

    static Map<String, String> choice(String name, String value) {
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("name", name);
        choice.put("value", value);
        return choice;
    }

    TemplateField saying(String description) {
        json.put("description", description);
        return this;
    }

    TemplateField being(String value) {
        json.put("value", value);
        return this;
    }

    TemplateField notEmpty() {
        json.put("constraints", Map.of("notEmpty", true));
        return this;
    }

    TemplateField matching(String pattern, String message) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("value", pattern);
        rule.put("message", message);
        Map<String, Object> constraints = new LinkedHashMap<>();
        constraints.put("notEmpty", true);
        constraints.put("pattern", rule);
        json.put("constraints", constraints);
        return this;
    }

    Map<String, Object> asJson() {
        return json;
    }

    private TemplateField choices(List<Map<String, String>> choices) {
        json.put("choices", choices);
        return this;
    }

    private TemplateField binding(String type, String name) {
        Map<String, String> binding = new LinkedHashMap<>();
        binding.put("type", type);
        binding.put("name", name);
        json.put("binding", binding);
        return this;
    }
}

package org.alongside.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The published rules of element templates for Camunda 7, as far as ours use them; what is not here we do not write. */
final class TemplateRules {

    private static final Set<String> OF_A_TEMPLATE =
            Set.of("name", "id", "version", "description", "appliesTo", "elementType", "entriesVisible", "properties");
    private static final Set<String> OF_A_FIELD =
            Set.of("label", "type", "value", "description", "choices", "constraints", "binding");

    /** Which controls may write where. */
    private static final Map<String, Set<String>> CONTROLS = Map.of(
            "property", Set.of("String", "Text", "Hidden", "Dropdown", "Boolean"),
            "camunda:property", Set.of("String", "Hidden", "Dropdown"));

    private TemplateRules() {}

    static Stream<String> broken(JsonNode template) {
        Stream<String> own = Stream.of(
                        rule(names(template).allMatch(OF_A_TEMPLATE::contains), "has only what a template may have"),
                        rule(Stream.of("name", "id").allMatch(name -> isText(template.path(name))), "has name and id"),
                        rule(template.path("version").isInt(), "has a whole number as version"),
                        rule(
                                !template.path("appliesTo").isEmpty()
                                        && all(template.path("appliesTo")).allMatch(TemplateRules::isType),
                                "applies to types"),
                        rule(
                                !template.has("elementType")
                                        || isType(template.path("elementType").path("value")),
                                "becomes a type"),
                        rule(template.path("properties").isArray(), "has properties"))
                .flatMap(found -> found);
        return Stream.concat(own, all(template.path("properties")).flatMap(TemplateRules::brokenIn));
    }

    private static Stream<String> brokenIn(JsonNode field) {
        JsonNode binding = field.path("binding");
        Set<String> controls = CONTROLS.getOrDefault(binding.path("type").asText(), Set.of());
        boolean hidden = field.path("type").asText().equals("Hidden");
        return Stream.of(
                        rule(names(field).allMatch(OF_A_FIELD::contains), field + " has only what a field may have"),
                        rule(controls.contains(field.path("type").asText()), field + " has a control that fits"),
                        rule(isText(binding.path("name")), field + " says where it is written"),
                        rule(hidden || isText(field.path("label")), field + " is labelled"),
                        rule(!hidden || isText(field.path("value")), field + " is hidden and has a value"),
                        rule(!field.has("value") || field.path("value").isTextual(), field + " begins with text"),
                        rule(choicesFit(field), field + " has its value among its choices"),
                        rule(patternFits(field), field + " begins with what its pattern takes"))
                .flatMap(found -> found);
    }

    private static boolean choicesFit(JsonNode field) {
        if (!field.path("type").asText().equals("Dropdown")) return !field.has("choices");
        return all(field.path("choices")).allMatch(one -> isText(one.path("name")) && isText(one.path("value")))
                && (!field.has("value")
                                && field.path("constraints").path("notEmpty").asBoolean()
                        || all(field.path("choices"))
                                .anyMatch(one -> one.path("value").equals(field.path("value"))));
    }

    private static boolean patternFits(JsonNode field) {
        JsonNode pattern = field.path("constraints").path("pattern");
        return pattern.isMissingNode()
                || isText(pattern.path("message"))
                        && (!field.has("value")
                                || Pattern.matches(
                                        pattern.path("value").asText(),
                                        field.path("value").asText()));
    }

    private static Stream<String> rule(boolean kept, String words) {
        return kept ? Stream.empty() : Stream.of("not true: " + words);
    }

    private static boolean isType(JsonNode type) {
        return type.asText().matches("bpmn:\\w+");
    }

    private static boolean isText(JsonNode text) {
        return text.isTextual() && !text.asText().isBlank();
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }
}

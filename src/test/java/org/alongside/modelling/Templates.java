package org.alongside.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The element templates as the Modeler offers them: picked by name, their fields by label, their choices by what they say. */
final class Templates {

    private final Map<String, JsonNode> byName = new HashMap<>();

    Templates() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(Path.of("processes/.camunda/element-templates"))) {
            for (Path file : files.toList())
                json.readTree(Files.readString(file))
                        .forEach(template -> byName.put(template.path("name").asText(), template));
        }
    }

    JsonNode named(String name) {
        JsonNode template = byName.get(name);
        if (template == null) throw new AssertionError("no template is called " + name);
        return template;
    }

    /** What a manager has filled in, by where each field writes it; refused where the Modeler would mark it red. */
    static Map<String, String> typed(JsonNode template, Map<String, String> filledIn) {
        Map<String, String> typed = new HashMap<>();
        filledIn.forEach((label, value) -> {
            JsonNode field = field(template, label);
            typed.put(field.path("binding").path("name").asText(), value(field, value));
        });
        return typed;
    }

    private static JsonNode field(JsonNode template, String label) {
        return all(template.path("properties"))
                .filter(field -> field.path("label").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template.path("name") + " has no field " + label));
    }

    private static String value(JsonNode field, String given) {
        String pattern = field.path("constraints").path("pattern").path("value").asText(".*");
        if (!given.matches(pattern)) throw new AssertionError(given + " does not match " + pattern);
        if (!field.path("type").asText().equals("Dropdown")) return given;
        return all(field.path("choices"))
                .filter(choice -> choice.path("name").asText().equals(given))
                .map(choice -> choice.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(field.path("label") + " does not offer " + given));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

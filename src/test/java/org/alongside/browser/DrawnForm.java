package org.alongside.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * A form as its file draws it.
 *
 * @param folder the kind of pathway it belongs to
 * @param components what Tasklist calls its fields, by key
 */
record DrawnForm(String folder, Form form, Map<String, String> components) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every form there is. */
    static List<DrawnForm> all() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(DrawnForm::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return form.id();
    }

    /** The pathway that this form starts, if it starts one. */
    Optional<String> starts() {
        try (Stream<Path> files = Files.list(Path.of("processes", folder))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(StartEvent.class).stream())
                    .filter(start -> name().equals(start.getCamundaFormRef()))
                    .map(start -> ((Process) start.getParentElement()).getId())
                    .findFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return folder + "/" + name();
    }

    private static DrawnForm read(Path file) {
        try {
            byte[] drawn = Files.readAllBytes(file);
            Map<String, String> components = new HashMap<>();
            name(JSON.readTree(drawn), components);
            return new DrawnForm(file.getParent().getFileName().toString(), Form.parse(drawn), components);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void name(JsonNode parent, Map<String, String> components) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key"))
                components.put(
                        component.get("key").asText(), component.get("id").asText());
            name(component, components);
        }
    }
}

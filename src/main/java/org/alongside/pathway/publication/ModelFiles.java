package org.alongside.pathway.publication;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.UnreadableForm;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Reads files that are known to be readable. */
final class ModelFiles {

    private ModelFiles() {}

    static Stream<DrawnPathway> pathwaysIn(String name, byte[] file) {
        return pathwaysIn(name, file, UnaryOperator.identity());
    }

    static Stream<DrawnPathway> pathwaysIn(String name, byte[] file, UnaryOperator<String> roleInWords) {
        return name.endsWith(".bpmn")
                ? DrawnPathway.in(Bpmn.readModelFromStream(new ByteArrayInputStream(file)), new NodeReader(roleInWords))
                        .stream()
                : Stream.empty();
    }

    static Stream<String> decisionsIn(String name, byte[] file) {
        return name.endsWith(".dmn")
                ? Dmn.readModelFromStream(new ByteArrayInputStream(file))
                        .getModelElementsByType(Decision.class)
                        .stream()
                        .map(Decision::getId)
                : Stream.empty();
    }

    static Optional<Form> form(String name, byte[] file) {
        if (!name.endsWith(".form")) return Optional.empty();
        try {
            return Optional.of(Form.parse(file));
        } catch (UnreadableForm unreadable) {
            return Optional.empty();
        }
    }

    static Optional<Form> form(String id, Map<String, byte[]> files) {
        return files.entrySet().stream()
                .flatMap(file -> form(file.getKey(), file.getValue()).stream())
                .filter(form -> form.id().equals(id))
                .findFirst();
    }
}

package org.alongside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;

/** All pathways of {@code processes/}: those that open an episode first, those they call, then acts about one. */
final class Pathways {

    private final Roles roles;

    Pathways(Roles roles) {
        this.roles = roles;
    }

    /** The models, in the order of their names. */
    static List<Path> files() {
        return files(".bpmn");
    }

    /** The files of {@code processes/} that end like this, in the order of their names. */
    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    String asTables() {
        List<Pathway> pathways = files().stream().flatMap(this::in).toList();
        return pathways.stream()
                .sorted(Comparator.comparing(Pathway::isAct).thenComparing(Pathway::isCalled))
                .map(Pathway::asTables)
                .collect(Collectors.joining("\n"));
    }

    private Stream<Pathway> in(Path file) {
        return Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream()
                .map(process -> new Pathway(file, process, roles));
    }
}

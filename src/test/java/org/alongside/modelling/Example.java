package org.alongside.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A pathway of the modelling guide that managers may copy: one folder with a model and its forms. */
record Example(Path folder) {

    private static final Path GUIDE = Path.of("docs/modelling");

    /** The starter and every pattern of the gallery. */
    static List<Example> all() {
        return in(GUIDE, path -> path.toString().endsWith(".bpmn")).stream()
                .map(model -> new Example(model.getParent()))
                .toList();
    }

    static Example named(String folder) {
        return new Example(GUIDE.resolve(folder));
    }

    Path model() {
        return in(folder, path -> path.toString().endsWith(".bpmn")).get(0);
    }

    Path picture() {
        return Path.of(model().toString().replace(".bpmn", ".svg"));
    }

    /** What is published together, by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : in(folder, path -> path.toString().matches(".*\\.(bpmn|form)")))
            files.put(file.getFileName().toString(), bytes(file));
        return files;
    }

    @Override
    public String toString() {
        return GUIDE.relativize(folder).toString();
    }

    private static List<Path> in(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(which).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

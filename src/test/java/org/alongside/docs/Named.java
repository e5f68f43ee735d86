package org.alongside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files and classes of the project, by the names pages call them. */
final class Named {

    private static final String FILE = "[\\w.-]+\\.(java|md|xml|yml|bpmn|dmn|form|sql|html|css|png|svg)";
    private static final String PATH = "\\.?[\\w-]+(/[\\w.-]+)*/?|(\\.?[\\w-]+/)*" + FILE;
    private static final String CLASS = "([A-Z][a-z0-9]+){2,}";

    private final List<Path> files;

    Named() {
        try (Stream<Path> own = Stream.of("src", "processes", "docs", ".ci").flatMap(Named::below)) {
            files = Stream.concat(own, Stream.of(Path.of("pom.xml"), Path.of("README.md")))
                    .toList();
        }
    }

    /** Whether a word stands for a file, folder, package or class of ours that is not there. */
    boolean isMissing(Page page, String word) {
        if (word.matches("org\\.alongside(\\.\\w+)+"))
            return !endsWith(word.replace('.', '/')) && !endsWith(word.replace('.', '/') + ".java");
        if (word.matches(CLASS)) return !endsWith(word + ".java");
        if (!word.matches(PATH) || !(word.contains("/") || word.matches(FILE)) || isMadeByRunning(word)) return false;
        return !Files.exists(Path.of(word)) && !Files.exists(page.beside(word)) && !endsWith(word);
    }

    /** Nobody commits what a build or a run leaves behind. */
    private static boolean isMadeByRunning(String word) {
        return word.startsWith("target/") || word.startsWith("data/");
    }

    private boolean endsWith(String path) {
        return files.stream().anyMatch(file -> file.endsWith(path));
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

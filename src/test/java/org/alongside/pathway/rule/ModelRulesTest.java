package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.Folder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in processes/ keeps every rule. */
class ModelRulesTest {

    private static final Path PROCESSES = Path.of("processes");

    @ParameterizedTest
    @MethodSource("folders")
    void everyFolderMayBePublished(Path folder) {
        var checks = new Checks(TheApplication.words(pathways()));

        assertThat(checks.problemsIn(Folder.filesIn(folder)))
                .extracting(Problem::message)
                .isEmpty();
    }

    static List<Path> folders() throws IOException {
        try (var found = Files.list(PROCESSES)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    static Set<String> pathways() {
        try {
            return folders().stream()
                    .flatMap(folder -> Publication.of(Folder.filesIn(folder)).pathwayIds().stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.alongside.pathway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pathway of processes/ is drawn so that a manager reads it without us. */
class LayoutTest {

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aPathwayIsEasyToRead(Path model) throws IOException {
        assertThat(EasyToRead.problems(model))
                .as("what makes %s hard to read", model)
                .isEmpty();
    }
}

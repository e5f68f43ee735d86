package org.alongside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.TheApplication;
import org.alongside.work.publish.DrawnFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file is refused, and what is said of it helps whoever drew it by mistake. */
class HostileFilesTest {

    private static final Checks CHECKS = new Checks(TheApplication.words(Set.of("closing")));

    static Stream<String> names() {
        return HostileFiles.names().stream();
    }

    @Test
    void thereAreMoreThanSixtyAndEachIsExpected() {
        assertThat(HostileFiles.names())
                .hasSizeGreaterThan(60)
                .containsExactlyInAnyOrderElementsOf(HostileFiles.expected().keySet());
    }

    @Test
    void withoutThemTheDeploymentIsGood() {
        assertThat(refusals(DrawnFiles.of("hostileConcern").all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsRefusedInTheseWords(String name) {
        assertThat(refusals(HostileFiles.deployment(name)))
                .isNotEmpty()
                .isEqualTo(HostileFiles.expected().get(name));
        assertThat(System.getProperty(HostileFiles.CANARY)).isNull();
    }

    @Test
    void aHugeFileIsNotEvenRead() {
        byte[] huge = ("<?xml version=\"1.0\"?><a>" + "x".repeat(50 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);

        assertThat(refusals(Map.of("huge.bpmn", huge)))
                .containsExactly(
                        "huge.bpmn is larger than 2 MB. Open it in Camunda Modeler, save it and publish it again.");
    }

    private static List<String> refusals(Map<String, byte[]> files) {
        return CHECKS.problemsIn(files).stream()
                .filter(Problem::refuses)
                .map(Problem::message)
                .map(message -> message.replaceAll("\\s+", " ").strip())
                .toList();
    }
}

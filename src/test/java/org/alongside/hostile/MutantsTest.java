package org.alongside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.publication.Differences;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.Publication;
import org.alongside.pathway.rule.TheApplication;
import org.junit.jupiter.api.Test;

/** Whatever chance makes of our own models, forms and decisions: they pass, or are refused with reasons. */
class MutantsTest {

    private static final int MUTANTS = 2_000;

    private final List<Path> files = files();
    private final Differences differences = new Differences(role -> role);
    private final Checks checks = new Checks(TheApplication.words(pathways()));

    @Test
    void twoThousandMutantsArePassedOrRefusedWithReasonsAndDrawnIfTheyCanBeRead() {
        int refused = 0;
        int drawn = 0;
        List<String> broken = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Path file = files.get(seed % files.size());
            Map<String, byte[]> deployment = mutated(file, seed);
            String which = file + ", seed " + seed;
            try {
                if (isRefused(deployment, which)) refused++;
                if (draws(deployment, file)) drawn++;
                differences.between(folder(file), deployment, pathway(file));
            } catch (RuntimeException | StackOverflowError trouble) {
                broken.add(which + ": " + trouble + " at " + trouble.getStackTrace()[0]);
            }
        }
        assertThat(broken).isEmpty();
        // Neither a check that lets everything pass nor one that lets nothing pass would show anything.
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS * 9 / 10);
        assertThat(drawn).isGreaterThan(MUTANTS / 20);
    }

    private boolean isRefused(Map<String, byte[]> deployment, String which) {
        List<Problem> problems = checks.problemsIn(deployment);
        assertThat(problems)
                .as(which)
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        return problems.stream().anyMatch(Problem::refuses);
    }

    private static boolean draws(Map<String, byte[]> deployment, Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".bpmn") || !Publication.readable(deployment).containsKey(name)) return false;
        return Drawing.of(new ByteArrayInputStream(deployment.get(name)))
                .asSvg()
                .startsWith("<svg");
    }

    private static String pathway(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Map<String, byte[]> mutated(Path file, long seed) {
        Map<String, byte[]> deployment = folder(file);
        deployment.computeIfPresent(file.getFileName().toString(), (name, content) -> Mutant.of(content, seed));
        return deployment;
    }

    /** The model or form with the forms beside it: other models of its folder would only cost time. */
    private static Map<String, byte[]> folder(Path file) {
        Map<String, byte[]> files = new TreeMap<>();
        files().stream()
                .filter(other -> other.getParent().equals(file.getParent()))
                .filter(other -> other.equals(file) || !other.toString().endsWith(".bpmn"))
                .forEach(other -> files.put(other.getFileName().toString(), read(other)));
        return files;
    }

    private static Set<String> pathways() {
        return files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> name.replace(".bpmn", ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(Path.of("processes"), 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

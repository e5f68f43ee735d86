package org.alongside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** All but one in so many are models, which hold most. */
    private static final int MODELS_IN = 3;

    /** One in so many is also held against what it was. */
    private static final int COMPARED = 10;

    private static final Map<Path, byte[]> READ = new HashMap<>();

    private final List<Path> models = files(true);
    private final List<Path> others = files(false);
    private final Differences differences = new Differences(role -> role);
    private final Checks checks = new Checks(TheApplication.words(pathways()));

    @Test
    void twoThousandMutantsArePassedOrRefusedWithReasonsAndDrawnIfTheyCanBeRead() {
        int refused = 0;
        int drawn = 0;
        List<String> broken = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            List<Path> kind = seed % MODELS_IN == 0 ? others : models;
            Path file = kind.get(seed % kind.size());
            Map<String, byte[]> deployment = mutated(file, seed);
            String which = file + ", seed " + seed;
            try {
                if (isRefused(deployment, which)) refused++;
                if (draws(deployment, file)) drawn++;
                if (seed % COMPARED == 0) differences.between(folder(file), deployment, pathway(file));
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
        if (!isModel(file)) return false;
        String name = file.getFileName().toString();
        byte[] model = deployment.get(name);
        if (Publication.readable(Map.of(name, model)).isEmpty()) return false;
        return Drawing.of(new ByteArrayInputStream(model)).asSvg().startsWith("<svg");
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
        Stream.concat(Stream.of(file), files(false).stream())
                .filter(other -> other.getParent().equals(file.getParent()))
                .forEach(other -> files.put(other.getFileName().toString(), read(other)));
        return files;
    }

    private static Set<String> pathways() {
        return files(true).stream().map(MutantsTest::pathway).collect(Collectors.toSet());
    }

    private static List<Path> files(boolean models) {
        if (READ.isEmpty()) readAll();
        return READ.keySet().stream()
                .filter(file -> isModel(file) == models)
                .sorted()
                .toList();
    }

    private static boolean isModel(Path file) {
        return file.toString().endsWith(".bpmn");
    }

    private static byte[] read(Path file) {
        return Objects.requireNonNull(READ.get(file));
    }

    private static void readAll() {
        try (Stream<Path> all = Files.walk(Path.of("processes"), 2)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/."))
                    .toList()) READ.put(file, Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

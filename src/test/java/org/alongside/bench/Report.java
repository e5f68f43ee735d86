package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.alongside.bench.Race.Round;
import org.alongside.journey.Tally;
import org.alongside.journey.Tally.Kind;

/** The tables of a run, printed and left below target/bench. */
final class Report {

    private static final Path FOLDER = Path.of("target", "bench");

    private final StringBuilder text = new StringBuilder();

    void ratios() {
        say("""

                | a step is | commits wait for the disk | threads | ratio: min | median | max | ours, steps/s | bare, steps/s |
                |---|---|---|---|---|---|---|---|
                """.stripTrailing());
    }

    void ratio(String how, String durable, int threads, List<Round> rounds) {
        line(
                "| %s | %s | %d | %.2f | **%.2f** | %.2f | %.0f | %.0f |",
                how,
                durable,
                threads,
                rounds.stream().mapToDouble(Round::ratio).min().orElseThrow(),
                median(rounds, Round::ratio),
                rounds.stream().mapToDouble(Round::ratio).max().orElseThrow(),
                median(rounds, Round::ours),
                median(rounds, Round::bare));
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    void statements(Profile our, Profile theirs, int steps) {
        Tally ours = our.tally();
        Tally bare = theirs.tally();
        say("""

                | per completed step | round trips, ours | bare | ms, ours | bare |
                |---|---|---|---|---|
                """.stripTrailing());
        for (Kind kind : Kind.values()) {
            line(
                    "| %s | %.1f | %.1f | %.2f | %.2f |",
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    ours.times(kind) / steps,
                    bare.times(kind) / steps,
                    ours.millis(kind) / steps,
                    bare.millis(kind) / steps);
        }
        line("| Java, on the processor | | | %.2f | %.2f |", our.javaMillis() / steps, theirs.javaMillis() / steps);
        line("| all, by the clock | | | %.2f | %.2f |", our.millis() / steps, theirs.millis() / steps);
    }

    void samples(Samples ours, Samples bare) {
        say("\n| Java's own time | ours | bare |\n|---|---|---|");
        Set<String> owners = new TreeSet<>(ours.shares().keySet());
        owners.addAll(bare.shares().keySet());
        owners.stream()
                .sorted(Comparator.comparingDouble((String owner) -> -share(ours, owner)))
                .forEach(owner ->
                        line("| %s | %.0f%% | %.0f%% |", owner, 100 * share(ours, owner), 100 * share(bare, owner)));
    }

    private static double share(Samples samples, String owner) {
        return samples.shares().getOrDefault(owner, 0.0);
    }

    /** The first is what the others are compared with. */
    void stretches(List<String> names, List<Stretch> stretches) {
        say("""

                | rounds | how many | ms a round, median | ratio | round trips a round | pages a round |
                |---|---|---|---|---|---|""");
        Stretch first = stretches.get(0);
        for (int i = 0; i < names.size(); i++) {
            Stretch each = stretches.get(i);
            line(
                    "| %s | %d | %.2f | %.2f | %.1f | %.0f |",
                    names.get(i),
                    each.rounds().size(),
                    each.millis(),
                    each.millis() / first.millis(),
                    each.tripsARound(),
                    each.pagesARound());
        }
    }

    void write(String file) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), text.toString());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void write(Map<String, List<String>> listings) {
        write("completed-steps.md");
        try {
            for (Map.Entry<String, List<String>> listing : listings.entrySet()) {
                Files.write(FOLDER.resolve("statements-" + listing.getKey() + ".txt"), listing.getValue());
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void line(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** At once on the screen, since a run takes minutes. */
    private void say(String line) {
        text.append(line).append('\n');
        System.out.println(line);
    }
}

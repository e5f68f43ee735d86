package org.alongside.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Round trips to the database and the time they took, by statement. */
public final class Tally {

    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** How often, and how long in all. */
    record Line(LongAdder times, LongAdder nanos) {}

    /** Whose statement it is: the engine's own tables begin with ACT_. */
    public enum Kind {
        ENGINE_READS,
        ENGINE_WRITES,
        RECORD_READS,
        RECORD_WRITES,
        COMMITS;

        static Kind of(String sql) {
            String words = sql.strip().toLowerCase(Locale.ROOT);
            if (words.equals("commit")) return COMMITS;
            boolean reads = words.startsWith("select");
            if (words.contains("act_")) return reads ? ENGINE_READS : ENGINE_WRITES;
            return reads ? RECORD_READS : RECORD_WRITES;
        }
    }

    @Nullable
    Object timed(String sql, CountedDatabase.Call call) throws Throwable {
        long before = System.nanoTime();
        try {
            return CountedDatabase.call(call);
        } finally {
            Line line = lines.computeIfAbsent(sql, key -> new Line(new LongAdder(), new LongAdder()));
            line.times().increment();
            line.nanos().add(System.nanoTime() - before);
        }
    }

    /** All round trips. */
    public double times() {
        return Stream.of(Kind.values()).mapToDouble(this::times).sum();
    }

    public double times(Kind kind) {
        return of(kind).mapToLong(line -> line.times().sum()).sum();
    }

    public double millis(Kind kind) {
        return of(kind).mapToLong(line -> line.nanos().sum()).sum() / 1e6;
    }

    private Stream<Line> of(Kind kind) {
        return lines.entrySet().stream()
                .filter(entry -> Kind.of(entry.getKey()) == kind)
                .map(Map.Entry::getValue);
    }

    /** Every statement with its times and milliseconds a step, the most expensive first. */
    public List<String> listing(double steps) {
        return lines.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Line> entry) ->
                                entry.getValue().nanos().sum())
                        .reversed())
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%6.2f %7.3f ms  %s",
                        entry.getValue().times().sum() / steps,
                        entry.getValue().nanos().sum() / 1e6 / steps,
                        entry.getKey().replaceAll("\\s+", " ").strip()))
                .toList();
    }
}

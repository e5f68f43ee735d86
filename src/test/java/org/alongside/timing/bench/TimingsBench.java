package org.alongside.timing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.alongside.bench.Times;
import org.alongside.calendar.UsualCalendars;
import org.alongside.timing.question.Questions;
import org.alongside.timing.store.FedCache;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The audit of a country: how quickly its cache is filled and answers, beside SQL over the engine's history. */
class TimingsBench {

    private static final long COUNTRY = 10_000_000;
    private static final List<Long> SIZES = sizes();
    private static final DataSize MEMORY = DataSize.ofGigabytes(1);
    private static final double WITHIN_MILLISECONDS = 1_000;
    private static final double TIMES_AS_FAST = 10;
    private static final double ROWS_A_SECOND = 100_000;

    @TempDir
    Path folder;

    private final StringBuilder table = new StringBuilder();

    /** What ten million must keep to, judged once all has been measured. */
    private final SoftAssertions atTen = new SoftAssertions();

    /** Others can be asked for with {@code -Dbench.steps=100000,300000}. */
    private static List<Long> sizes() {
        return Arrays.stream(System.getProperty("bench.steps", "1000000,3000000," + COUNTRY)
                        .split(","))
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void aCountrysTimingsAreAnsweredWithinASecond() throws SQLException, IOException {
        for (long steps : SIZES) measure(steps);
        Path kept = Files.createDirectories(Path.of("target", "bench")).resolve("timings.md");
        Files.writeString(kept, table.toString());
        atTen.assertAll();
    }

    private void measure(long steps) throws SQLException, IOException {
        DataSource database = Databases.fresh();
        var log = new BigLog(database, steps);
        long rows = log.write();
        var country = folder.resolve("steps" + steps);
        try (var cache = new FedCache(database, UsualCalendars.in(database), Clock.systemUTC(), country, MEMORY)) {
            forgetPeaks();
            long before = System.nanoTime();
            assertThat(cache.catchUp()).isEqualTo(rows);
            double seconds = (System.nanoTime() - before) / 1e9;
            long peak = peakOfTheHeap();
            line(
                    "%n%,d steps: %,d rows of the log read in %.1f s, %,.0f rows a second; heap at most %,d MiB; file %,d MiB",
                    steps,
                    rows,
                    seconds,
                    rows / seconds,
                    peak >> 20,
                    Files.size(country.resolve("timings.duckdb")) >> 20);
            if (steps == COUNTRY) {
                atTen.assertThat(rows / seconds).as("rows a second").isGreaterThan(ROWS_A_SECOND);
                atTen.assertThat(peak).as("heap").isLessThanOrEqualTo(1L << 30);
            }
            log.writeHistory();
            JdbcClient history = JdbcClient.create(database);
            line("%n| Question | Cache, ms | History, ms | Times as fast |%n|---|---|---|---|");
            cache.ask(lines -> AuditQuestion.all().forEach(each -> race(each, new Questions(lines), history, steps)));
        }
    }

    private void race(AuditQuestion question, Questions cache, JdbcClient history, long steps) {
        Times.of(1, () -> question.of(cache));
        double ours = Times.of(5, () -> question.of(cache)).median();
        if (steps == COUNTRY) atTen.assertThat(ours).as(question.words).isLessThan(WITHIN_MILLISECONDS);
        if (!question.isInHistory()) {
            line("| %s | %.1f | | not kept there |", question.words, ours);
            return;
        }
        Times.of(1, () -> question.of(history));
        double theirs = Times.of(3, () -> question.of(history)).median();
        line("| %s | %.1f | %.1f | %.0f |", question.words, ours, theirs, theirs / ours);
        if (steps == COUNTRY) atTen.assertThat(theirs / ours).as(question.words).isGreaterThan(TIMES_AS_FAST);
    }

    private void line(String format, Object... values) {
        String line = String.format(format, values);
        System.out.println(line);
        table.append(line).append('\n');
    }

    private static LongStream heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed());
    }

    /** At most: the pools need not have peaked together, and never hold more together than the heap may. */
    private static long peakOfTheHeap() {
        return Math.min(heap().sum(), Runtime.getRuntime().maxMemory());
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }
}

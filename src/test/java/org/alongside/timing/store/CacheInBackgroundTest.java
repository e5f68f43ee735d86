package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

/** The cache is filled by itself as long as the program runs, whatever is wrong with it for a while. */
@Tag("both-databases")
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class CacheInBackgroundTest {

    private static final StoreSettings OFTEN =
            new StoreSettings(Duration.ofSeconds(5), Duration.ofMillis(5), Period.ofYears(15));

    @TempDir
    Path folder;

    private final SmallLog log = new SmallLog();
    private Clocks calendar = Said::half;
    private Timings cache;

    @BeforeEach
    void open() {
        cache = cacheWith(new NoOtherLogs());
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
    }

    private Path file() {
        return folder.resolve("timings.duckdb");
    }

    private Timings cacheWith(OtherLogs others) {
        return new Timings(
                log.source,
                new CacheSettings(file(), DataSize.ofMegabytes(100)),
                () -> calendar,
                others,
                Clock.fixed(SmallLog.MONDAY, ZoneOffset.UTC));
    }

    private void done(int steps) {
        for (int n = 0; n < steps; n++) {
            String step = UUID.randomUUID().toString();
            UUID episode = UUID.randomUUID();
            log.write("created", step, episode, SmallLog.MONDAY);
            log.write("completed", step, episode, SmallLog.MONDAY.plusSeconds(60));
        }
        log.sealing().seal();
    }

    private int lines() {
        try {
            return Sealed.inTheCache(cache).size();
        } catch (TimingsNotReady notYet) {
            return 0;
        }
    }

    private void untilThereAre(int lines) throws InterruptedException {
        while (lines() < lines) Thread.sleep(5);
    }

    @Test
    void rowsComeIntoTheCacheByThemselvesUntilTheProgramStops() throws Exception {
        var background = new CacheInBackground(cache, OFTEN, true);
        background.start();
        assertThat(background.isRunning()).isTrue();
        done(3);
        untilThereAre(3);
        done(2);
        untilThereAre(5);
        background.stop();
        assertThat(background.isRunning()).isFalse();
        done(1);

        assertThat(lines()).isEqualTo(5);
        assertThat(cache.catchUp()).isEqualTo(2);
    }

    @Test
    void whereItIsNotWantedNothingRuns() {
        var background = new CacheInBackground(cache, OFTEN, false);
        background.start();

        assertThat(background.isRunning()).isFalse();
        assertThat(file()).doesNotExist();
        background.stop();
    }

    @Test
    void aLongReadingIsCutShortByAStopAndNothingOfItIsKept() throws Exception {
        done(3);
        cache.catchUp();
        List<String> before = Sealed.wholeCache(cache);
        cache.close();
        var longLog = new LongLog();
        cache = cacheWith(longLog);
        var background = new CacheInBackground(cache, OFTEN, true);
        background.start();
        longLog.begun.await();
        background.stop();

        assertThat(longLog.closed).isTrue();
        assertThat(Sealed.wholeCache(cache)).isEqualTo(before);
    }

    @Test
    void aCacheThatIsBeingMadeAtAStopIsCutShortAndLeavesNothingBehind() throws Exception {
        done(3);
        var longLog = new LongLog();
        cache = cacheWith(longLog);
        var background = new CacheInBackground(cache, OFTEN, true);
        background.start();
        longLog.begun.await();
        assertThatThrownBy(() -> Sealed.inTheCache(cache)).isInstanceOf(TimingsNotReady.class);
        background.stop();

        assertThat(longLog.closed).isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileThatAnotherProgramHoldsIsToldInOneLineAndReadLater(CapturedOutput told) throws Exception {
        done(3);
        cache.catchUp();
        cache.close();
        var background = new CacheInBackground(cache, OFTEN, true);
        try (var holder = new HolderOfTheFile(file())) {
            for (int n = 0; n < 3; n++) background.catchUp();
            assertThat(holder.isThere()).isTrue();
        }
        String line = file() + " is in use by another program.";

        assertThat(told.getOut()).containsOnlyOnce(line).doesNotContain("\tat org.alongside");
        background.start();
        untilThereAre(3);
        background.stop();
        assertThat(told.getOut()).containsOnlyOnce(line);
    }

    @Test
    void otherTroubleIsToldOnceAndTriedAgain(CapturedOutput told) throws Exception {
        var times = new AtomicInteger();
        calendar = (team, from, until) -> {
            if (times.incrementAndGet() <= 3) throw new IllegalStateException("the calendar is being changed");
            return 1;
        };
        done(3);
        var background = new CacheInBackground(cache, OFTEN, true);
        background.start();
        untilThereAre(3);
        background.stop();

        assertThat(times.get()).isGreaterThan(3);
        assertThat(told.getOut()).containsOnlyOnce("the calendar is being changed");
    }

    /** Rows that take longer to read than anybody who stops a program would wait. */
    private static final class LongLog implements OtherLogs {

        private static final long MANY = 30_000_000;

        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public List<InForce> inForce() {
            return List.of(new InForce(1, "old", 1));
        }

        @Override
        public Stream<List<LogRow>> of(long number) {
            LogRow row = Said.ofARun().says("created").rows().get(0);
            return Stream.generate(() -> {
                        begun.countDown();
                        return List.of(row);
                    })
                    .limit(MANY)
                    .onClose(() -> closed.set(true));
        }
    }
}

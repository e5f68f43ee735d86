package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** While a cache is being filled old episodes go from the log, or the file goes: what it says is what the log says. */
@Tag("both-databases")
@Timeout(120)
class CutWhileReadTest {

    private static final Instant LOG_BEGINS = Instant.parse("2025-09-01T08:00:00Z");
    private static final int ROUNDS = 15;

    @TempDir
    Path folder;

    private final DataSource database = Databases.fresh();
    private final RandomLog log = new RandomLog(database, 21);
    private final Sealing sealing =
            new Sealing(JdbcClient.create(database), new DataSourceTransactionManager(database));
    private Timings cache;

    @BeforeEach
    void open() {
        cache = MachineThatIsKilled.cache(database, folder.resolve("timings.duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
    }

    private static StoreSettings settings() {
        return new StoreSettings(Duration.ofSeconds(5), Duration.ofMillis(1), Period.ofDays(2));
    }

    /** Keeps two days, as of so many days after the beginning. */
    private int cut(int days) {
        return new LogKeeping(
                        JdbcClient.create(database),
                        settings(),
                        Clock.fixed(LOG_BEGINS.plus(Duration.ofDays(days)), ZoneOffset.UTC),
                        new DataSourceTransactionManager(database))
                .cut();
    }

    private CacheInBackground reading() throws InterruptedException {
        var background = new CacheInBackground(cache, settings(), true);
        background.start();
        while (!answers()) Thread.sleep(1);
        return background;
    }

    private boolean answers() {
        try {
            return cache.ask(lines -> true);
        } catch (TimingsNotReady notYet) {
            return false;
        }
    }

    private void saysWhatTheLogSays(int atLeast) throws Exception {
        log.commitAll();
        sealing.seal();
        cache.catchUp();
        assertThat(folder.resolve("timings.duckdb")).exists();
        List<String> read = Sealed.wholeCache(cache);
        assertThat(Sealed.inTheCache(cache))
                .isEqualTo(Sealed.inTheLog(database))
                .hasSizeGreaterThan(atLeast);
        cache.rebuild(rows -> {});
        assertThat(read).isEqualTo(Sealed.wholeCache(cache));
    }

    @Test
    void aLogThatIsCutWhileItIsReadIsReadAsItIsThen() throws Exception {
        CacheInBackground reading = reading();
        int gone = 0;
        for (int round = 0; round < ROUNDS; round++) {
            log.go(40);
            sealing.seal();
            gone += cut(round);
        }
        reading.stop();

        assertThat(gone).isPositive();
        saysWhatTheLogSays(10);
    }

    @Test
    void aFileThatIsDeletedAgainAndAgainWhileItIsFilledIsWholeInTheEnd() throws Exception {
        CacheInBackground reading = reading();
        int gone = 0;
        for (int round = 0; round < ROUNDS; round++) {
            log.go(40);
            sealing.seal();
            while (!answers()) Thread.sleep(1);
            if (Files.deleteIfExists(folder.resolve("timings.duckdb"))) gone++;
        }
        reading.stop();

        assertThat(gone).isPositive();
        saysWhatTheLogSays(100);
    }
}

package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A cache says what the log says, whatever became of the cache meanwhile and in whatever order the log was committed. */
@Tag("both-databases")
class FeedingTest {

    @TempDir
    Path folder;

    private DataSource database;
    private Instant now = Said.MONDAY_NINE;
    private Clocks calendar = Said::half;
    private Timings cache;

    @BeforeEach
    void open() {
        database = Databases.fresh();
        cache = cacheAt("timings.duckdb");
    }

    private Timings cacheAt(String name) {
        var settings = new CacheSettings(folder.resolve(name), DataSize.ofMegabytes(100));
        return new Timings(database, settings, () -> calendar, new NoOtherLogs(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
    }

    private void seal() {
        JdbcClient.create(database).sql("""
                merge into step_log s using (
                    select seq, row_number() over (order by seq) + (select last_seal from log_seal) as seal from step_log
                    where seal is null) n on s.seq = n.seq when matched then update set seal = n.seal""").update();
        JdbcClient.create(database)
                .sql("update log_seal set last_seal = (select coalesce(max(seal), 0) from step_log)")
                .update();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCacheFedAsTheLogGrowsSaysWhatTheLogSays(long seed) throws SQLException, IOException {
        var log = new RandomLog(database, seed);
        for (int n = 0; n < 12; n++) {
            log.go(40);
            seal();
            cache.catchUp();
            assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
        }
        log.commitAll();
        seal();
        cache.catchUp();
        assertThat(Sealed.inTheCache(cache))
                .isEqualTo(Sealed.inTheLog(database))
                .hasSizeGreaterThan(100);
    }

    @Test
    void aCacheMadeAgainIsEqualToTheLastColumn() throws SQLException, IOException {
        var log = new RandomLog(database, 6);
        for (int n = 0; n < 10; n++) {
            log.go(40);
            seal();
            cache.catchUp();
        }
        var before = Sealed.wholeCache(cache);
        assertThat(cache.rebuild(rows -> {})).isPositive();
        assertThat(Sealed.wholeCache(cache)).isEqualTo(before).hasSizeGreaterThan(100);
        log.go(40);
        seal();
        cache.catchUp();
        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void aFileDeletedUnderTheCacheIsMadeAgain() throws SQLException, IOException {
        var log = new RandomLog(database, 7);
        log.go(100);
        seal();
        cache.catchUp();
        Files.delete(folder.resolve("timings.duckdb"));
        log.go(10);
        seal();
        cache.catchUp();
        assertThat(folder.resolve("timings.duckdb")).exists();
        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void aCacheThatGoesOnAfterAPauseLooksUpWhatItHasForgotten() throws SQLException, IOException {
        var log = new RandomLog(database, 8);
        log.go(200);
        seal();
        cache.catchUp();
        cache.close();
        log.go(200);
        seal();
        cache = cacheAt("timings.duckdb");
        cache.catchUp();
        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void aCalendarChangedOnTheDayItselfIsCountedOnceThatDayIsOver() throws SQLException, IOException {
        new RandomLog(database, 11).go(60);
        seal();
        now = Instant.parse("2025-09-01T09:00:00Z");
        cache.close();
        cache = cacheAt("timings.duckdb");
        cache.catchUp();
        var before = Sealed.wholeCache(cache);
        cache.close();
        calendar = (team, from, until) -> 1;
        cache = cacheAt("timings.duckdb");
        cache.catchUp();
        assertThat(Sealed.wholeCache(cache)).isEqualTo(before);
        cache.close();
        now = now.plus(Duration.ofDays(1));
        cache = cacheAt("timings.duckdb");
        cache.catchUp();
        var after = Sealed.wholeCache(cache);
        cache.rebuild(rows -> {});
        assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void twoMachinesHaveTheSameCache() throws SQLException, IOException {
        var log = new RandomLog(database, 9);
        try (var other = cacheAt("other.duckdb")) {
            for (int n = 0; n < 6; n++) {
                log.go(50);
                seal();
                cache.catchUp();
                if (n % 3 == 2) other.catchUp();
            }
            assertThat(Sealed.wholeCache(other)).isEqualTo(Sealed.wholeCache(cache));
        }
    }

    @Test
    void whatWasDeletedFromTheLogForItsAgeLeavesTheCacheToo() throws SQLException, IOException {
        new RandomLog(database, 10).go(200);
        seal();
        cache.catchUp();
        var all = Sealed.inTheCache(cache).size();
        JdbcClient.create(database)
                .sql("delete from step_log where episode_id in (select episode_id from step_log where seq < 200)")
                .update();
        JdbcClient.create(database).sql("update log_seal set cuts = cuts + 1").update();
        cache.catchUp();
        assertThat(Sealed.inTheCache(cache))
                .isEqualTo(Sealed.inTheLog(database))
                .hasSizeLessThan(all)
                .isNotEmpty();
    }

    /** From a backup, or by a database that was killed before it had written everything. */
    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void aLogThatWasPutBackToAnEarlierDayAndWentOnIsReadAsItIsNow(int transactionsSince)
            throws SQLException, IOException {
        var log = new RandomLog(database, 12);
        log.go(100);
        seal();
        cache.catchUp();
        JdbcClient.create(database)
                .sql("delete from step_log where seal > (select max(seal) / 2 from step_log)")
                .update();
        JdbcClient.create(database)
                .sql("update log_seal set last_seal = (select max(seal) from step_log)")
                .update();
        new RandomLog(database, 13).go(transactionsSince);
        seal();
        cache.catchUp();

        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void aFileThatWasFilledFromAnotherDatabaseTellsNothingOfIt() throws SQLException, IOException {
        new RandomLog(database, 14).go(50);
        seal();
        cache.catchUp();
        cache.close();
        database = Databases.fresh();
        new RandomLog(database, 14).go(100);
        seal();
        cache = cacheAt("timings.duckdb");
        cache.catchUp();

        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }

    @Test
    void aBatchThatFailsHalfWayIsReadAgainWhole() throws SQLException, IOException {
        var log = new RandomLog(database, 15);
        log.go(100);
        seal();
        cache.catchUp();
        var before = Sealed.wholeCache(cache);
        log.go(100);
        seal();
        var left = new AtomicInteger(20);
        calendar = (team, from, until) -> {
            if (left.getAndDecrement() == 0) throw new IllegalStateException("no calendar for now");
            return Said.half(team, from, until);
        };
        assertThatThrownBy(cache::catchUp).hasMessage("no calendar for now");
        assertThat(Sealed.wholeCache(cache)).isEqualTo(before);
        cache.catchUp();

        assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
    }
}

package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Rows become final once each, in rising numbers without a gap, whoever seals and whatever breaks meanwhile. */
@Tag("both-databases")
class SealingTest {

    private final SmallLog log = new SmallLog();

    @Test
    void rowsAreNumberedInTheOrderInWhichTheyWereWritten() {
        log.write(3);
        assertThat(log.sealing().seal()).isEqualTo(3);
        log.write(2);
        assertThat(log.sealing().seal()).isEqualTo(2);

        assertThat(log.seals()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(log.sealed()).extracting(SmallLog.Sealed::seq).isSorted();
        assertThat(log.lastSeal()).isEqualTo(5);
    }

    @Test
    void whatIsSealedIsNotSealedAgain() {
        log.write(3);
        log.sealing().seal();

        assertThat(log.sealing().seal()).isZero();
        assertThat(log.lastSeal()).isEqualTo(3);
    }

    @Test
    void moreRowsThanAreSealedAtOnceAreSealedInTurns() {
        log.write(1);
        while (count() <= Sealing.AT_ONCE) log.database.sql("""
                            insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step)
                            select happened_at, event, step_id, episode_id, pathway, pathway_version, step
                            from step_log""").update();
        long rows = count();

        assertThat(log.sealing().seal()).isEqualTo(Sealing.AT_ONCE);
        while (log.sealing().seal() > 0) {
            // The rest follows.
        }
        assertThat(log.seals()).containsExactlyElementsOf(upTo(rows));
    }

    @Test
    void aRowWhoseTransactionWasHeldOpenIsSealedLaterAndNotMissed() throws SQLException {
        try (Connection open = log.source.getConnection()) {
            open.setAutoCommit(false);
            log.write(open, "heldOpen");
            log.write(2);
            assertThat(log.sealing().seal()).isEqualTo(2);
            open.commit();
        }
        assertThat(log.sealing().seal()).isEqualTo(1);

        assertThat(log.sealOf("heldOpen")).isEqualTo(3);
        assertThat(log.seals()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRowThatWasRolledBackTakesNoNumber() throws SQLException {
        try (Connection open = log.source.getConnection()) {
            open.setAutoCommit(false);
            log.write(open, "rolledBack");
            open.rollback();
        }
        log.write(2);
        log.sealing().seal();

        assertThat(log.seals()).containsExactly(1L, 2L);
    }

    @Test
    void whileOneMachineSealsAnotherGoesAwayAtOnce() throws SQLException {
        log.write(2);
        try (Connection other = log.source.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("select last_seal from log_seal where one = 1 for update");

            assertThat(log.sealing().seal()).isZero();
            other.rollback();
        }
        assertThat(log.sealing().seal()).isEqualTo(2);
    }

    @Test
    void severalThatSealAtOnceWhileOthersWriteSealEachRowOnce() throws Exception {
        ExecutorService machines = Executors.newFixedThreadPool(5);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++)
            work.add(() -> {
                log.write(150);
                return 0;
            });
        for (int sealer = 0; sealer < 3; sealer++)
            work.add(() -> {
                int sealed = 0;
                for (int time = 0; time < 40; time++) sealed += log.sealing().seal();
                return sealed;
            });
        int sealed = 0;
        for (Future<Integer> done : machines.invokeAll(work)) sealed += done.get();
        machines.shutdown();
        sealed += log.sealing().seal();

        assertThat(sealed).isEqualTo(300);
        assertThat(log.seals()).containsExactlyElementsOf(upTo(300));
        assertThat(log.lastSeal()).isEqualTo(300);
    }

    /** After the lock, after the numbers, and after the last number, with all but the commit done. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aMachineThatDiesBetweenAnyTwoStatementsLosesNothingAndDoublesNothing(int statements) {
        log.write(3);
        log.sealing().seal();
        log.write(2);
        var dying = new DyingConnections(log.source, statements);
        var sealing = new Sealing(JdbcClient.create(dying), new DataSourceTransactionManager(dying));
        assertThatThrownBy(sealing::seal).isInstanceOf(RuntimeException.class);

        assertThat(log.seals()).containsExactly(1L, 2L, 3L);
        assertThat(log.lastSeal()).isEqualTo(3);
        assertThat(log.sealing().seal()).isEqualTo(2);
        assertThat(log.seals()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private long count() {
        return log.database
                .sql("select count(*) from step_log")
                .query(Long.class)
                .single();
    }

    private static List<Long> upTo(long rows) {
        return LongStream.rangeClosed(1, rows).boxed().toList();
    }
}

package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a cache answers, and when it says that it does not yet. */
@Timeout(60)
class TimingsTest {

    @TempDir
    Path folder;

    private final SmallLog log = new SmallLog();
    private Timings cache;

    @BeforeEach
    void fill() {
        log.write(3);
        log.sealing().seal();
        cache = MachineThatIsKilled.cache(log.source, folder.resolve("timings.duckdb"));
    }

    @Test
    void beforeItWasReadThereAreNoTimingsAndAfterItWasClosedNoneAnyMore() throws SQLException, IOException {
        assertThatThrownBy(() -> Sealed.inTheCache(cache)).isInstanceOf(TimingsNotReady.class);
        cache.catchUp();
        assertThat(Sealed.inTheCache(cache)).hasSize(3);
        cache.close();
        assertThatThrownBy(() -> Sealed.inTheCache(cache)).isInstanceOf(TimingsNotReady.class);
    }

    /** Half a log would be a wrong figure. */
    @Test
    void aCacheThatIsBeingMadeForTheFirstTimeDoesNotAnswer() throws SQLException, IOException {
        assertThat(cache.catchUp(rows ->
                        assertThatThrownBy(() -> Sealed.inTheCache(cache)).isInstanceOf(TimingsNotReady.class)))
                .isEqualTo(3);
        assertThat(Sealed.inTheCache(cache)).hasSize(3);
    }

    @Test
    void aCacheThatIsMadeAgainAnswersMeanwhile() throws SQLException, IOException {
        cache.catchUp();
        AtomicReference<List<String>> meanwhile = new AtomicReference<>();
        cache.rebuild(rows -> meanwhile.set(Sealed.inTheCache(cache)));

        assertThat(meanwhile.get()).isEqualTo(Sealed.inTheCache(cache)).hasSize(3);
    }

    @Test
    void aCacheThatIsClosedWaitsForAQuestionUnderWay() throws Exception {
        cache.catchUp();
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var lines = CompletableFuture.supplyAsync(() -> cache.ask(opened -> {
            asked.countDown();
            await(answer);
            return JdbcClient.create(opened)
                    .sql("select count(*) from attempt")
                    .query(Integer.class)
                    .single();
        }));
        asked.await();
        var closing = new Thread(this::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING && closing.isAlive()) Thread.onSpinWait();
        assertThat(closing.isAlive()).isTrue();
        answer.countDown();
        closing.join();

        assertThat(lines.get()).isEqualTo(3);
    }

    @Test
    void aCacheThatIsClosedWaitsForAReadingUnderWay() throws Exception {
        cache.catchUp();
        log.write(2);
        log.sealing().seal();
        var closing = new Thread(this::close);
        cache.catchUp(rows -> {
            closing.start();
            while (closing.getState() != Thread.State.BLOCKED && closing.isAlive()) Thread.onSpinWait();
            assertThat(closing.isAlive()).isTrue();
        });
        closing.join();
        cache.catchUp();

        assertThat(Sealed.inTheCache(cache)).hasSize(5);
        cache.close();
    }

    private void close() {
        try {
            cache.close();
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }
}

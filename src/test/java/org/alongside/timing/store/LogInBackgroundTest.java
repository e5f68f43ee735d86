package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The log is sealed by itself, as long as the program runs and whoever runs it wants that. */
@Tag("both-databases")
class LogInBackgroundTest {

    private final SmallLog log = new SmallLog();

    private LogInBackground background(boolean wanted) {
        var settings = new StoreSettings(Duration.ofMillis(10), Duration.ofMillis(10), Period.ofYears(15));
        var keeping = new LogKeeping(
                log.database,
                settings,
                Clock.fixed(SmallLog.MONDAY, ZoneOffset.UTC),
                new DataSourceTransactionManager(log.source));
        return new LogInBackground(log.sealing(), keeping, settings, wanted);
    }

    @Test
    @Timeout(60)
    void rowsAreSealedByThemselvesUntilTheProgramStops() throws InterruptedException {
        LogInBackground background = background(true);
        background.start();
        log.write(3);
        while (log.seals().size() < 3) Thread.sleep(10);
        background.stop();
        log.write(1);

        assertThat(background.isRunning()).isFalse();
        assertThat(log.seals()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whereItIsNotWantedNothingRuns() {
        LogInBackground background = background(false);
        background.start();

        assertThat(background.isRunning()).isFalse();
        background.stop();
    }
}

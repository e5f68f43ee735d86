package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The log goes episode by episode, when all of it has been over for as long as it is kept. */
@Tag("both-databases")
class LogKeepingTest {

    private static final Period FIFTEEN_YEARS = Period.ofYears(15);
    private static final Instant LONG_AGO =
            SmallLog.MONDAY.atOffset(ZoneOffset.UTC).minusYears(16).toInstant();
    private static final Instant NOT_SO_LONG_AGO =
            SmallLog.MONDAY.atOffset(ZoneOffset.UTC).minusYears(14).toInstant();

    private final SmallLog log = new SmallLog();
    private final LogKeeping keeping = new LogKeeping(
            log.database,
            new StoreSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), FIFTEEN_YEARS),
            Clock.fixed(SmallLog.MONDAY, ZoneOffset.UTC),
            new DataSourceTransactionManager(log.source));

    private void done(String step, UUID episode, Instant at) {
        log.write("created", step, episode, at);
        log.write("completed", step, episode, at.plusSeconds(60));
    }

    @Test
    void whatEndedLongerAgoThanItIsKeptGoesAndTheRestStays() {
        done("old", UUID.randomUUID(), LONG_AGO);
        done("younger", UUID.randomUUID(), NOT_SO_LONG_AGO);

        assertThat(keeping.cut()).isEqualTo(2);
        assertThat(log.steps()).containsExactly("younger");
    }

    @Test
    void anEpisodeStaysWholeAsLongAsAnythingInItIsYoungEnough() {
        UUID episode = UUID.randomUUID();
        done("old", episode, LONG_AGO);
        done("reopened", episode, NOT_SO_LONG_AGO);

        assertThat(keeping.cut()).isZero();
        assertThat(log.steps()).containsExactly("old", "reopened");
    }

    @Test
    void whatHasNotEndedStaysHoweverOldItIs() {
        UUID episode = UUID.randomUUID();
        done("done", episode, LONG_AGO);
        log.write("created", "open", episode, LONG_AGO);

        assertThat(keeping.cut()).isZero();
        assertThat(log.steps()).containsExactly("done", "open");
    }

    @Test
    void eachCutIsCountedAndOneThatFindsNothingIsNone() {
        assertThat(keeping.cut()).isZero();
        assertThat(log.cuts()).isZero();
        done("old", UUID.randomUUID(), LONG_AGO);
        done("olderStill", UUID.randomUUID(), LONG_AGO.minus(Duration.ofDays(400)));
        keeping.cut();
        keeping.cut();

        assertThat(log.cuts()).isEqualTo(1);
        assertThat(log.steps()).isEmpty();
    }

    @Test
    void aCutLeavesTheSealsOfWhatStaysAndTheNextRowsGoOnFromThere() {
        done("old", UUID.randomUUID(), LONG_AGO);
        done("younger", UUID.randomUUID(), NOT_SO_LONG_AGO);
        log.sealing().seal();
        keeping.cut();
        log.write(1);
        log.sealing().seal();

        assertThat(log.seals()).containsExactly(3L, 4L, 5L);
    }
}

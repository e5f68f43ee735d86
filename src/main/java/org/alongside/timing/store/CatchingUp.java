package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Brings a cache up to all logs there are: the imported ones, the lines of a day that was not over, and our own. */
final class CatchingUp {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Supplier<Clocks> clocks;
    private final OtherLogsFeeder otherLogs;
    private final Clock clock;

    /** What it knows by heart is of one file only. */
    private Feeder feeder = new Feeder();

    private @Nullable CacheFile fed;

    CatchingUp(Supplier<Clocks> clocks, OtherLogsFeeder otherLogs, Clock clock) {
        this.clocks = clocks;
        this.otherLogs = otherLogs;
        this.clock = clock;
    }

    /**
     * How many rows of our own log were read.
     *
     * @param told hears of every portion how many have been read so far, and may throw to end it there
     */
    long go(SealedLog log, CacheFile into, LongConsumer told) throws SQLException {
        if (fed != into) feeder = new Feeder();
        fed = into;
        DuckDBConnection cache = into.writer();
        Clocks now = clocks.get();
        otherLogs.feed(cache, now, () -> told.accept(0));
        countTheDayAgain(log, cache, now);
        long rows = 0;
        for (int read = feeder.feed(log, cache, now); read > 0; read = feeder.feed(log, cache, now)) {
            rows += read;
            told.accept(rows);
        }
        return rows;
    }

    private void countTheDayAgain(SealedLog log, DuckDBConnection cache, Clocks now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        LocalDate fedOn = new Progress(cache).fedOn();
        if (fedOn == null) new Progress(cache).fedOn(today);
        else if (fedOn.isBefore(today)) feeder.again(fedOn, today, log, cache, now);
    }
}

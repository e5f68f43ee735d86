package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Brings a cache up to all logs there are: the imported ones, the lines of a day that was not over, and our own. */
final class CatchingUp {

    /** Few enough that a batch takes less than a second, many enough that its overhead does not count. */
    private static final int BATCH = 50_000;

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
        return feed(log, cache, now, told);
    }

    private long feed(SealedLog log, DuckDBConnection cache, Clocks now, LongConsumer told) throws SQLException {
        long rows = 0;
        long from = new Progress(cache).ofOurLog().seal();
        try (ReadAhead ahead = new ReadAhead(log, from, BATCH)) {
            for (List<LogRow> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                feeder.feed(batch, from, log, cache, now);
                from = batch.get(batch.size() - 1).seal();
                rows += batch.size();
                told.accept(rows);
            }
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

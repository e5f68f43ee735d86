package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * This machine's cache of timings: a file that is filled from the sealed log and answers questions. It can be lost at
 * any time and is then made again, with equal answers.
 */
public final class Timings implements AutoCloseable {

    private final DataSource database;
    private final CacheSettings settings;
    private final CurrentFile current;
    private final CatchingUp catchingUp;

    /** With calendars as they are whenever something is to be counted. */
    Timings(DataSource database, CacheSettings settings, Supplier<Clocks> clocks, OtherLogs otherLogs, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.current = new CurrentFile(settings);
        this.catchingUp = new CatchingUp(clocks, new OtherLogsFeeder(otherLogs), clock);
    }

    /**
     * Asks the cache, as it stands; what is asked must be read before the question returns.
     *
     * @throws TimingsNotReady while there is none, or none that can be read
     */
    public <T> T ask(Function<DataSource, T> question) {
        return current.ask(question);
    }

    /**
     * Reads everything sealed into the cache; how many rows that was. One at a time.
     *
     * @throws CacheInUse if another program has the file open
     */
    public long catchUp() throws SQLException, IOException {
        return catchUp(rows -> {});
    }

    /** As {@link #catchUp()}; whoever is told how far it is may throw {@link CutShort}. */
    synchronized long catchUp(LongConsumer told) throws SQLException, IOException {
        try (SealedLog log = new SealedLog(database.getConnection())) {
            try {
                Optional<CacheFile> here = current.opened();
                return here.isPresent() ? goOn(here.get(), log, told) : makeAnew(log, told);
            } catch (SQLException | RuntimeException trouble) {
                if (!current.isDamagedBy(trouble)) throw trouble;
                return makeAnew(log, told);
            }
        }
    }

    private long goOn(CacheFile here, SealedLog log, LongConsumer told) throws SQLException, IOException {
        Progress.Read read = new Progress(here.writer()).ofOurLog();
        long cuts = log.cuts();
        if (read.cuts() == cuts && log.has(read)) return catchingUp.go(log, here, told);
        // Of a log that was only cut it may go on telling until there is a newer one; of another log it may not.
        if (read.cuts() >= cuts) current.close();
        return makeAnew(log, told);
    }

    /**
     * Makes the file again beside the one in use, which answers until the new one takes its place.
     *
     * @param told is told how many rows have been read so far
     * @return how many there were
     * @throws CacheInUse if another program has the file open: it would go on writing to it after it is gone
     */
    public synchronized long rebuild(LongConsumer told) throws SQLException, IOException {
        var unused = current.opened();
        try (SealedLog log = new SealedLog(database.getConnection())) {
            return makeAnew(log, told);
        }
    }

    private long makeAnew(SealedLog log, LongConsumer told) throws SQLException, IOException {
        Path fresh = Path.of(settings.file() + ".new");
        CacheFile built = CacheFile.begin(fresh, settings.memory());
        try {
            long rows = filled(built, log, told);
            current.replaceBy(fresh);
            return rows;
        } finally {
            CacheFile.delete(fresh);
        }
    }

    private long filled(CacheFile fresh, SealedLog log, LongConsumer told) throws SQLException {
        try (fresh) {
            new Progress(fresh.writer()).begin(log.cuts());
            return catchingUp.go(log, fresh, told);
        }
    }

    /** Waits for what is being read or asked. */
    @Override
    public synchronized void close() throws SQLException {
        current.close();
    }
}

package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * This machine's cache of timings: a file that is filled from the sealed log and answers questions. It can be lost at
 * any time and is then made again, with equal answers.
 */
public final class Timings implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DataSource database;
    private final CacheSettings settings;
    private final Supplier<Clocks> clocks;
    private final OtherLogsFeeder otherLogs;
    private final Clock clock;

    /** Questions are read under its first half, a change of files happens under its second. */
    private final ReadWriteLock files = new ReentrantReadWriteLock();

    private Feeder feeder = new Feeder();
    private @Nullable CacheFile file;

    /** With calendars as they are whenever something is to be counted. */
    Timings(DataSource database, CacheSettings settings, Supplier<Clocks> clocks, OtherLogs otherLogs, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clocks = clocks;
        this.otherLogs = new OtherLogsFeeder(otherLogs);
        this.clock = clock;
    }

    /** Asks the cache, as it stands; what is asked must be read before the question returns. */
    public <T> T ask(Function<DataSource, T> question) {
        files.readLock().lock();
        try (Connection reader = file().reader()) {
            return question.apply(new SingleConnectionDataSource(reader, true));
        } catch (SQLException trouble) {
            throw new IllegalStateException("The cache of timings cannot be read", trouble);
        } finally {
            files.readLock().unlock();
        }
    }

    private CacheFile file() {
        CacheFile here = file;
        if (here == null) throw new TimingsNotReady();
        return here;
    }

    /** Reads everything sealed into the cache; how many rows that was. One at a time. */
    public synchronized long catchUp() throws SQLException, IOException {
        CacheFile here = opened();
        try (SealedLog log = new SealedLog(database.getConnection())) {
            var read = new Progress(here.writer()).ofOurLog();
            var reach = log.reach();
            if (read.cuts() != reach.cuts() || read.seal() > reach.seal()) return rebuild(rows -> {});
            return feed(feeder, log, here, rows -> {});
        }
    }

    private long feed(Feeder feeder, SealedLog log, CacheFile into, LongConsumer told) throws SQLException {
        Clocks now = clocks.get();
        otherLogs.feed(into.writer(), now);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        LocalDate fedOn = new Progress(into.writer()).fedOn();
        if (fedOn == null) new Progress(into.writer()).fedOn(today);
        else if (fedOn.isBefore(today)) feeder.again(fedOn, today, log, into.writer(), now);
        long rows = 0;
        for (int read = feeder.feed(log, into.writer(), now); read > 0; read = feeder.feed(log, into.writer(), now)) {
            rows += read;
            told.accept(rows);
        }
        return rows;
    }

    /**
     * Makes the file again beside the one in use, which answers until the new one takes its place.
     *
     * @param told is told how many rows have been read so far
     * @return how many there were
     */
    public synchronized long rebuild(LongConsumer told) throws SQLException, IOException {
        // Whoever holds the file would go on writing to it after it is gone.
        opened();
        Path fresh = Path.of(settings.file() + ".new");
        CacheFile.delete(fresh);
        Feeder again = new Feeder();
        long rows;
        try (CacheFile built = begun(fresh);
                SealedLog log = new SealedLog(database.getConnection())) {
            rows = feed(again, log, built, told);
        }
        files.writeLock().lock();
        try {
            close();
            CacheFile.delete(settings.file());
            Files.move(fresh, settings.file(), StandardCopyOption.ATOMIC_MOVE);
            feeder = again;
            file = CacheFile.open(settings.file(), settings.memory());
        } finally {
            files.writeLock().unlock();
        }
        return rows;
    }

    private CacheFile opened() throws SQLException, IOException {
        CacheFile here = file;
        if (here != null && here.isThere()) return here;
        files.writeLock().lock();
        try {
            close();
            feeder = new Feeder();
            CacheFile opened = begun(settings.file());
            file = opened;
            return opened;
        } finally {
            files.writeLock().unlock();
        }
    }

    private CacheFile begun(Path where) throws SQLException, IOException {
        CacheFile opened = CacheFile.open(where, settings.memory());
        try (SealedLog log = new SealedLog(database.getConnection())) {
            new Progress(opened.writer()).beginIfNew(log.reach().cuts());
        }
        return opened;
    }

    @Override
    public void close() throws SQLException {
        CacheFile here = file;
        file = null;
        if (here != null) here.close();
    }
}

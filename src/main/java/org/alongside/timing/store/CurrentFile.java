package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The file that answers now: opened, asked, found lost or damaged, and replaced by another. */
final class CurrentFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentFile.class);

    private final CacheSettings settings;

    /** Questions are read under its first half, a change of files happens under its second. */
    private final ReadWriteLock files = new ReentrantReadWriteLock();

    private volatile @Nullable CacheFile file;
    private volatile boolean damaged;

    CurrentFile(CacheSettings settings) {
        this.settings = settings;
    }

    <T> T ask(Function<DataSource, T> question) {
        files.readLock().lock();
        try {
            CacheFile here = file;
            if (here == null || damaged) throw new TimingsNotReady();
            try (Connection reader = here.reader()) {
                return question.apply(new SingleConnectionDataSource(reader, true));
            }
        } catch (SQLException trouble) {
            if (isDamagedBy(trouble)) throw new TimingsNotReady();
            throw new IllegalStateException("The cache of timings cannot be read", trouble);
        } catch (RuntimeException trouble) {
            if (isDamagedBy(trouble)) throw new TimingsNotReady();
            throw trouble;
        } finally {
            files.readLock().unlock();
        }
    }

    /** Whether it is the file that is to blame, which is then told once and does not answer any more. */
    boolean isDamagedBy(Throwable trouble) {
        if (!Damage.isToldBy(trouble)) return false;
        if (!damaged) LOG.warn("The cache of timings is damaged and is made anew", trouble);
        damaged = true;
        return true;
    }

    /** The file as it lies there, opened if it was not; none if there is none or it is damaged. */
    Optional<CacheFile> opened() throws SQLException, IOException {
        CacheFile here = file;
        if (here != null && here.isThere() && !damaged) return Optional.of(here);
        boolean useless = damaged;
        close();
        if (useless) CacheFile.delete(settings.file());
        return open();
    }

    private Optional<CacheFile> open() throws SQLException, IOException {
        Optional<CacheFile> opened = CacheFile.atHand(settings.file(), settings.memory());
        file = opened.orElse(null);
        return opened;
    }

    /** Puts another file in its place, which nobody has open. */
    void replaceBy(Path fresh) throws SQLException, IOException {
        files.writeLock().lock();
        try {
            close();
            CacheFile.delete(settings.file());
            Files.move(fresh, settings.file(), StandardCopyOption.ATOMIC_MOVE);
            if (open().isEmpty()) throw new IOException("The cache of timings cannot be read though it was just made");
        } finally {
            files.writeLock().unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        files.writeLock().lock();
        try {
            CacheFile here = file;
            file = null;
            damaged = false;
            if (here != null) here.close();
        } finally {
            files.writeLock().unlock();
        }
    }
}

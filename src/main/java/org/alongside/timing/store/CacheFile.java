package org.alongside.timing.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** One columnar file, open. Only one program at a time can have it open. */
final class CacheFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CacheFile.class);

    private final Path file;
    private final DuckDBConnection connection;
    private final @Nullable Object which;

    private CacheFile(Path file, DuckDBConnection connection) throws IOException {
        this.file = file;
        this.connection = connection;
        this.which = which(file);
    }

    /** Tells a file from another that was put in its place, where the system can. */
    private static @Nullable Object which(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /**
     * Opens a file; none if there is none, or one of another shape than today's, or one that cannot be read. One that a
     * killed program left is deleted: what the columnar database makes of its unfinished writing has held lines twice.
     *
     * @throws CacheInUse if another program has it open
     */
    static Optional<CacheFile> atHand(Path file, DataSize memory) throws SQLException, IOException {
        if (!Files.exists(file)) return Optional.empty();
        boolean killed = hasUnfinishedWriting(file);
        try {
            var opened = new CacheFile(file, connect(file, memory));
            if (killed) {
                LOG.info("The cache of timings was left by a program that was killed and is made anew");
                opened.close();
                // Closed, it looks like any other.
                delete(file);
                return Optional.empty();
            }
            if (opened.isOfTodaysShape()) return Optional.of(opened);
            LOG.info("The cache of timings is of another release and is made anew");
        } catch (SQLException trouble) {
            if (Damage.isBecauseOfAnother(trouble)) throw new CacheInUse(file);
            LOG.warn("The cache of timings cannot be opened and is made anew", trouble);
        }
        return Optional.empty();
    }

    /**
     * Begins a file, over one that lies there.
     *
     * @throws CacheInUse if another program has that open
     */
    static CacheFile begin(Path file, DataSize memory) throws SQLException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var left = atHand(file, memory);
        if (left.isPresent()) left.get().close();
        delete(file);
        var begun = new CacheFile(file, connect(file, memory));
        try (var statement = begun.connection.createStatement()) {
            statement.execute(tables());
            statement.execute("create table shape (tables varchar not null)");
        }
        try (var insert = begun.connection.prepareStatement("insert into shape values (?)")) {
            insert.setString(1, tables());
            insert.execute();
        }
        return begun;
    }

    /** Whoever closes a file leaves none. */
    private static boolean hasUnfinishedWriting(Path file) throws IOException {
        Path writing = Path.of(file + ".wal");
        return Files.exists(writing) && Files.size(writing) > 0;
    }

    /** The file and what the database keeps beside it. */
    static void delete(Path file) throws IOException {
        for (Path each : List.of(file, Path.of(file + ".wal"))) Files.deleteIfExists(each);
    }

    private static DuckDBConnection connect(Path file, DataSize memory) throws SQLException {
        var settings = new Properties();
        settings.setProperty("memory_limit", memory.toMegabytes() + "MB");
        settings.setProperty("temp_directory", file + ".tmp");
        // It reads this file and nothing else: no other file, no network, nothing to be loaded.
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        // Rarely, since each time the newest lines are packed anew.
        settings.setProperty("checkpoint_threshold", "64MB");
        settings.setProperty("lock_configuration", "true");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    /** Else it is closed: whoever opens a file that is open gets it as it was. */
    private boolean isOfTodaysShape() throws SQLException, IOException {
        boolean same = false;
        try {
            same = hasTodaysShape();
        } finally {
            if (!same) connection.close();
        }
        return same;
    }

    private boolean hasTodaysShape() throws SQLException, IOException {
        try (var question = connection.createStatement();
                var tables = question.executeQuery(
                        "select count(*) from information_schema.tables where table_name = 'shape'")) {
            tables.next();
            if (tables.getInt(1) == 0) return false;
        }
        try (var question = connection.prepareStatement("select count(*) from shape where tables = ?")) {
            question.setString(1, tables());
            try (var same = question.executeQuery()) {
                same.next();
                return same.getInt(1) == 1;
            }
        }
    }

    private static String tables() throws IOException {
        return new ClassPathResource("timing/tables.sql").getContentAsString(StandardCharsets.UTF_8);
    }

    /** The connection that writes: one at a time. */
    DuckDBConnection writer() {
        return connection;
    }

    /** A further connection, to read what has been committed; to be closed by whoever asked for it. */
    Connection reader() throws SQLException {
        return connection.duplicate();
    }

    /** Whether it still is what lies in its place: not deleted, and not replaced by another program. */
    boolean isThere() throws IOException {
        return Files.exists(file) && Objects.equals(which, which(file));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

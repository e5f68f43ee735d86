package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** How far a cache has read, kept in the cache itself. */
record Progress(DuckDBConnection cache) {

    /**
     * How far a cache has read our own log.
     *
     * @param seal of the last row that was read; nought before the first
     * @param row what that row says: another log, or one put back to an earlier day, says something else there
     * @param cuts how often the log had been cut when the cache was begun
     */
    record Read(long seal, @Nullable String row, long cuts) {}

    Read ofOurLog() throws SQLException {
        try (var statement = cache.createStatement();
                var row = statement.executeQuery("select seal, last_row, cuts from progress where source = ''")) {
            return row.next() ? new Read(row.getLong(1), row.getString(2), row.getLong(3)) : new Read(0, null, 0);
        }
    }

    void begin(long cuts) throws SQLException {
        try (var insert = cache.prepareStatement("insert into progress values ('', 0, null, ?, null)")) {
            insert.setLong(1, cuts);
            insert.execute();
        }
    }

    void read(LogRow last) throws SQLException {
        try (var update = cache.prepareStatement("update progress set seal = ?, last_row = ? where source = ''")) {
            update.setLong(1, last.seal());
            update.setString(2, last.inShort());
            update.execute();
        }
    }

    /** The day in London on which our own log was last read; none before. */
    @Nullable
    LocalDate fedOn() throws SQLException {
        try (var statement = cache.createStatement();
                var row = statement.executeQuery("select fed_on from progress where source = ''")) {
            return row.next() ? row.getObject(1, LocalDate.class) : null;
        }
    }

    void fedOn(LocalDate day) throws SQLException {
        try (var update = cache.prepareStatement("update progress set fed_on = ? where source = ''")) {
            update.setObject(1, day);
            update.execute();
        }
    }

    /** The number of the log each source had when it was read. */
    Map<String, Long> ofOtherLogs() throws SQLException {
        Map<String, Long> read = new HashMap<>();
        try (var statement = cache.createStatement();
                var rows = statement.executeQuery("select source, seal from progress where source <> ''")) {
            while (rows.next()) read.put(rows.getString(1), rows.getLong(2));
        }
        return read;
    }

    /** Notes which log of a source has been read; none once it is gone. */
    void readOther(String source, @Nullable Long log) throws SQLException {
        try (var delete = cache.prepareStatement("delete from progress where source = ?")) {
            delete.setString(1, source);
            delete.execute();
        }
        if (log == null) return;
        try (var insert = cache.prepareStatement("insert into progress values (?, ?, null, 0, null)")) {
            insert.setString(1, source);
            insert.setLong(2, log);
            insert.execute();
        }
    }
}

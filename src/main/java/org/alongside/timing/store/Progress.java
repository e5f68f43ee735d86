package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** How far a cache has read, kept in the cache itself. */
record Progress(DuckDBConnection cache) {

    SealedLog.Reach ofOurLog() throws SQLException {
        try (var statement = cache.createStatement();
                var row = statement.executeQuery("select seal, cuts from progress where source = ''")) {
            return row.next() ? new SealedLog.Reach(row.getLong(1), row.getLong(2)) : new SealedLog.Reach(0, 0);
        }
    }

    /** Notes the beginning of a cache; of one that has begun, nothing. */
    void beginIfNew(long cuts) throws SQLException {
        try (var insert =
                cache.prepareStatement("insert into progress values ('', 0, ?, null) on conflict do nothing")) {
            insert.setLong(1, cuts);
            insert.execute();
        }
    }

    void read(long seal) throws SQLException {
        try (var update = cache.prepareStatement("update progress set seal = ? where source = ''")) {
            update.setLong(1, seal);
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
        try (var insert = cache.prepareStatement("insert into progress values (?, ?, 0, null)")) {
            insert.setString(1, source);
            insert.setLong(2, log);
            insert.execute();
        }
    }
}

package org.alongside.timing.store;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

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
        try (var insert = cache.prepareStatement("insert into progress values ('', 0, ?) on conflict do nothing")) {
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
}

package org.alongside.timing.store;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** What became of all log rows with one id: one line of the cache. */
interface Line {

    /** Whether nothing more is expected; a step taken back is told of later all the same. */
    boolean hasEnded();

    /** Appends its columns in the order of the table. */
    void appendTo(DuckDBAppender table) throws SQLException;
}

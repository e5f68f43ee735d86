package org.alongside.timing.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * One run of a pathway: all that the log says of it. It counts for the version it ended in or is in now.
 *
 * @param first the row that tells of its start
 * @param standing the row that last said which version it is in
 * @param last the row that tells of its end; none while it is open
 */
record Run(LogRow first, LogRow standing, @Nullable LogRow last, Clocks clocks) implements Line {

    /** Of rows in the order they were written, the first of which tells of the start. */
    static Run of(List<LogRow> rows, Clocks clocks) {
        LogRow standing = rows.get(0);
        LogRow last = null;
        for (LogRow row : rows) {
            if (row.is("moved")) standing = row;
            if (row.is("completed") || row.is("cancelled")) last = row;
        }
        return new Run(rows.get(0), standing, last, clocks);
    }

    @Override
    public boolean hasEnded() {
        return last != null;
    }

    @Override
    public void appendTo(DuckDBAppender table) throws SQLException {
        var ended = last == null ? null : last.at();
        // A run goes through several teams, so it is counted by the calendar of none of them.
        var total = Stretch.between(first.at(), ended, clocks, null);
        new Columns(table)
                .text(first.source())
                .text(first.id())
                .text(first.episode())
                .text(standing.pathway())
                .number(standing.version())
                .text(first.caller())
                .text(first.origin())
                .text(last == null ? null : last.outcome())
                .moment(first.at())
                .moment(ended)
                .text(last == null ? null : last.event())
                .day(first.at())
                .day(ended)
                .elapsed(total)
                .worked(total);
    }
}

package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to know before a visit, as a worker wrote it down.
 *
 * @param by the worker's name
 * @param withdrawal missing while the note is in force
 */
public record WarningNote(
        UUID id,
        String words,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /** Who took a note back, and why. */
    public record Withdrawal(String by, Instant at, String because) {}

    static WarningNote read(ResultSet row, int line) throws SQLException {
        Instant withdrawn = Stored.momentIfAny(row, "withdrawn_at");
        return new WarningNote(
                Stored.id(row, "id"),
                row.getString("words"),
                row.getString("written_by_name"),
                Stored.moment(row, "written_at"),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                row.getString("withdrawn_by_name"), withdrawn, row.getString("withdrawn_because")));
    }
}

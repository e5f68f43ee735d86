package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done in an episode; see record/what-was-done-in-an-episode.sql.
 *
 * @param line the id in the log of the step or run it was done to
 * @param event created, assigned, unassigned, touched, retargeted, moved or takenBack
 * @param by the pseudonym of who did it, or into whose hands it came; none where nobody did
 * @param version the version it stood in then
 * @param due its target then
 */
public record Deed(
        String line,
        String event,
        Instant at,
        @Nullable String by,
        int version,
        @Nullable Instant due) {

    static Deed in(ResultSet row, int line) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new Deed(
                row.getString("step_id"),
                row.getString("event"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                row.getInt("pathway_version"),
                due == null ? null : due.toInstant());
    }
}

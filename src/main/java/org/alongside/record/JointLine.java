package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who was brought in beside the worker who leads, as a page shows it.
 *
 * @param role in which they are beside the lead
 * @param until missing while it lasts
 * @param personThinks what the person thought of it
 */
public record JointLine(
        String role,
        String worker,
        String name,
        Instant since,
        @Nullable Instant until,
        @Nullable String endedBecause,
        @Nullable String personThinks) {

    static JointLine read(ResultSet row, int line) throws SQLException {
        return new JointLine(
                row.getString("role"),
                row.getString("worker"),
                row.getString("name"),
                Stored.moment(row, "since"),
                Stored.momentIfAny(row, "until"),
                Stored.wordsIfAny(row, "ended_because"),
                Stored.wordsIfAny(row, "person_thinks"));
    }
}

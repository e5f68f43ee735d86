package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target that somebody changed, and why; see record/why-targets-were-changed.sql.
 *
 * @param step the attempt's id in the log
 * @param from none where it had no target
 * @param because in the words of whoever changed it, which may name somebody
 */
public record TargetChange(
        String step, UUID episode, @Nullable Instant from, Instant to, String because) {

    private static final int END_OF_TIME = 9999;

    static TargetChange in(ResultSet row, int line) throws SQLException {
        OffsetDateTime from = row.getObject("from_due", OffsetDateTime.class);
        boolean hadNone = from.getYear() == END_OF_TIME;
        return new TargetChange(
                row.getString("step_id"),
                row.getObject("episode_id", UUID.class),
                hadNone ? null : from.toInstant(),
                row.getObject("to_due", OffsetDateTime.class).toInstant(),
                row.getString("because"));
    }
}

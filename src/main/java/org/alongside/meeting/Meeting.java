package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was arranged.
 *
 * @param number which of the meetings agreed it would be; the planning meeting is not counted
 * @param waits nobody has told yet what came of it
 * @param cameOfIt one of the codes below, once it is known
 */
record Meeting(
        long id,
        MeetingKind kind,
        int number,
        Instant meetsAt,
        boolean waits,
        @Nullable String cameOfIt,
        @Nullable String movedAskedBy) {

    static final String TOOK_PLACE = "tookPlace";
    static final String MOVED = "moved";
    static final String DID_NOT_HAPPEN = "didNotHappen";

    static Meeting read(ResultSet row, int line) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                MeetingKind.of(row.getString("kind")),
                row.getInt("number"),
                row.getObject("meets_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("waits"),
                row.getString("came_of_it"),
                row.getString("moved_asked_by"));
    }

    /** Which meeting it is, with day and time, as in "the milestone meeting on 2 November 2026 at 10:00". */
    String inWords() {
        LocalTime time = LocalTime.ofInstant(meetsAt, London.ZONE);
        return "%s on %s at %s".formatted(kind.arranged(), London.written(London.dayOf(meetsAt)), time);
    }

    boolean came(String outcome) {
        return outcome.equals(cameOfIt);
    }
}

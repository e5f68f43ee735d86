package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One target that was missed; see which-targets-were-missed.sql.
 *
 * @param id of the attempt
 * @param episode by its number in the log; no name
 * @param ended when it was completed; none while it is open
 * @param due the target it had last
 * @param firstDue the target it was offered with
 * @param retargeted how often its target was changed by somebody
 * @param moved how often it was moved to another version, which may have brought another target
 * @param overrun from the target to the end, or to the moment asked, elapsed, in milliseconds
 * @param allMissed how many targets were missed, this page of them or not
 */
public record Breach(
        String id,
        @Nullable String run,
        String episode,
        String pathway,
        int version,
        String step,
        @Nullable String role,
        @Nullable String team,
        Instant created,
        @Nullable Instant ended,
        Instant due,
        @Nullable Instant firstDue,
        int retargeted,
        int moved,
        long overrun,
        long allMissed) {

    static Breach in(Row row) throws SQLException {
        return new Breach(
                row.text("id"),
                row.anyText("run"),
                row.text("episode"),
                row.text("pathway"),
                row.count("version"),
                row.text("step"),
                row.anyText("role"),
                row.anyText("team"),
                row.moment("created"),
                row.anyMoment("ended"),
                row.moment("due"),
                row.anyMoment("first_due"),
                row.count("retargeted"),
                row.count("moved"),
                row.number("overrun"),
                row.number("all_missed"));
    }
}

package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that is open; see which-steps-have-been-open-longest.sql.
 *
 * @param id of the attempt
 * @param episode by its number in the log; no name
 * @param attempt how often the step had been offered in the episode, this time included
 * @param firstDue the target it was offered with
 * @param retargeted how often its target was changed
 * @param age at the moment asked, elapsed, in milliseconds
 * @param late whether its target had passed by then; not known without one
 */
public record OpenStep(
        String id,
        @Nullable String run,
        String episode,
        String pathway,
        int version,
        String step,
        @Nullable String role,
        @Nullable String team,
        @Nullable Integer attempt,
        Instant created,
        @Nullable Instant assigned,
        @Nullable Instant touched,
        @Nullable Instant due,
        @Nullable Instant firstDue,
        int retargeted,
        long age,
        @Nullable Boolean late) {

    static OpenStep in(Row row) throws SQLException {
        return new OpenStep(
                row.text("id"),
                row.anyText("run"),
                row.text("episode"),
                row.text("pathway"),
                row.count("version"),
                row.text("step"),
                row.anyText("role"),
                row.anyText("team"),
                row.anyCount("attempt"),
                row.moment("created"),
                row.anyMoment("assigned"),
                row.anyMoment("touched"),
                row.anyMoment("due"),
                row.anyMoment("first_due"),
                row.count("retargeted"),
                row.number("age"),
                row.anyYesOrNo("late"));
    }
}

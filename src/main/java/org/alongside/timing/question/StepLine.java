package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a step behind a figure; see which-steps-those-are.sql.
 *
 * @param episode by its number in the log; no name
 * @param due the target it had last
 * @param retargeted how often its target was changed by somebody
 * @param total offered to done, elapsed, in milliseconds; none while it is open
 * @param worked the same within the working time of the serving team
 * @param allOfThem how many there are, this page of them or not
 */
public record StepLine(
        String id,
        String episode,
        String pathway,
        int version,
        String step,
        @Nullable String role,
        @Nullable String team,
        Instant created,
        @Nullable Instant ended,
        @Nullable String ending,
        @Nullable Instant due,
        int retargeted,
        boolean takenBack,
        @Nullable Boolean late,
        @Nullable Long total,
        @Nullable Long worked,
        long allOfThem) {

    static StepLine in(Row row) throws SQLException {
        return new StepLine(
                row.text("id"),
                row.text("episode"),
                row.text("pathway"),
                row.count("version"),
                row.text("step"),
                row.anyText("role"),
                row.anyText("team"),
                row.moment("created"),
                row.anyMoment("ended"),
                row.anyText("ending"),
                row.anyMoment("due"),
                row.count("retargeted"),
                row.yesOrNo("taken_back"),
                row.anyYesOrNo("late"),
                row.anyNumber("total"),
                row.anyNumber("total_worked"),
                row.number("all_of_them"));
    }
}

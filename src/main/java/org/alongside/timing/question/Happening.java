package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an episode; see what-happened-in-an-episode.sql.
 *
 * @param kind pathway, step, timer or message
 * @param caller of a run that another called
 * @param firstVersion the version it began in, which is another where it was moved
 * @param step none where it is a run
 * @param attempt how often the step had been offered in the episode, this time included
 * @param outcome the end a run came to
 * @param firstDue the target it was offered with
 * @param handed how often it was given to somebody else
 * @param worker the pseudonym of who completed or cancelled it; a page tells workers apart by numbers instead
 * @param total elapsed, in milliseconds; none while it is open
 * @param worked the same within working time
 */
public record Happening(
        String kind,
        String id,
        @Nullable String run,
        @Nullable String caller,
        String pathway,
        int version,
        int firstVersion,
        @Nullable String step,
        @Nullable String role,
        @Nullable String team,
        @Nullable Integer attempt,
        Instant created,
        @Nullable Instant assigned,
        @Nullable Instant touched,
        @Nullable Instant ended,
        @Nullable String ending,
        @Nullable String outcome,
        @Nullable Instant due,
        @Nullable Instant firstDue,
        int retargeted,
        int moved,
        int handed,
        boolean takenBack,
        @Nullable String worker,
        @Nullable Boolean late,
        @Nullable Long total,
        @Nullable Long worked) {

    static Happening in(Row row) throws SQLException {
        return new Happening(
                row.text("kind"),
                row.text("id"),
                row.anyText("run"),
                row.anyText("caller"),
                row.text("pathway"),
                row.count("version"),
                row.count("first_version"),
                row.anyText("step"),
                row.anyText("role"),
                row.anyText("team"),
                row.anyCount("attempt"),
                row.moment("created"),
                row.anyMoment("assigned"),
                row.anyMoment("touched"),
                row.anyMoment("ended"),
                row.anyText("ending"),
                row.anyText("outcome"),
                row.anyMoment("due"),
                row.anyMoment("first_due"),
                row.count("retargeted"),
                row.count("moved"),
                row.count("handed"),
                row.yesOrNo("taken_back"),
                row.anyText("worker"),
                row.anyYesOrNo("late"),
                row.anyNumber("total"),
                row.anyNumber("total_worked"));
    }
}

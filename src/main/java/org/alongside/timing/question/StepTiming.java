package org.alongside.timing.question;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How long one step takes, and where the time goes; see how-long-each-step-takes.sql.
 *
 * @param kind step, timer or message
 * @param role who does it, as the newest attempt has it
 * @param completed how many were done in the period: what all percentiles are of
 * @param open how many were open when the period was over, or are now if it is not
 * @param takenBack how many of the completed ones were taken back later
 * @param total offered to done, elapsed, in milliseconds
 * @param worked the same within the working time of the serving team
 * @param unowned offered to first in somebody's hands, elapsed
 * @param unbegun from then until somebody first looked at it, elapsed
 * @param doing from then until it was done, elapsed
 * @param late of the completed ones with a target, those after it; without: those with no target
 * @param target half were given no more than this until their first target, elapsed, in milliseconds
 * @param traffic the completed ones, of all completed in the pathway, steps among steps and waits among waits
 * @param time their time in milliseconds, of that of all completed in the pathway, in the same way
 */
public record StepTiming(
        String pathway,
        String kind,
        String step,
        @Nullable String role,
        long completed,
        long cancelled,
        long open,
        long takenBack,
        Spread total,
        Spread worked,
        Part unowned,
        Part unownedWorked,
        Part unbegun,
        Part unbegunWorked,
        Part doing,
        Part doingWorked,
        Share late,
        @Nullable Long target,
        Share traffic,
        Share time) {

    static StepTiming in(Row row) throws SQLException {
        return new StepTiming(
                row.text("pathway"),
                row.text("kind"),
                row.text("step"),
                row.anyText("role"),
                row.number("completed"),
                row.number("cancelled"),
                row.number("open"),
                row.number("taken_back"),
                Spread.in(row, "total"),
                Spread.in(row, "total_worked"),
                Part.in(row, "unowned"),
                Part.in(row, "unowned_worked"),
                Part.in(row, "unbegun"),
                Part.in(row, "unbegun_worked"),
                Part.in(row, "doing"),
                Part.in(row, "doing_worked"),
                Share.in(row, "late"),
                row.anyFigure("target"),
                Share.in(row, "traffic"),
                Share.in(row, "time"));
    }
}

package org.alongside.timing.question;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one team or role; see how-long-steps-take-by.sql.
 *
 * @param name of the team or role; none for steps that have none
 * @param open how many were open when the period was over, or are now if it is not
 * @param total of the completed ones, offered to done, elapsed, in milliseconds
 * @param worked the same within the working time of the serving team
 * @param late of the completed ones with a target, those after it; without: those with no target
 */
public record StepsOf(
        @Nullable String name, long completed, long cancelled, long open, Part total, Part worked, Share late) {

    static StepsOf in(Row row) throws SQLException {
        return new StepsOf(
                row.anyText("name"),
                row.number("completed"),
                row.number("cancelled"),
                row.number("open"),
                Part.in(row, "total"),
                Part.in(row, "total_worked"),
                Share.in(row, "late"));
    }
}

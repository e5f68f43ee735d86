package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.YearMonth;

/**
 * One step in one month; see how-steps-change-month-by-month.sql.
 *
 * @param completed how many were done in that month
 * @param total offered to done, elapsed, in milliseconds
 * @param worked the same within the working time of the serving team
 * @param late of the completed ones with a target, those after it; without: those with no target
 */
public record MonthOfStep(
        String pathway, String step, YearMonth month, long completed, Part total, Part worked, Share late) {

    static MonthOfStep in(Row row) throws SQLException {
        return new MonthOfStep(
                row.text("pathway"),
                row.text("step"),
                YearMonth.from(row.day("month")),
                row.number("completed"),
                Part.in(row, "total"),
                Part.in(row, "total_worked"),
                Share.in(row, "late"));
    }
}

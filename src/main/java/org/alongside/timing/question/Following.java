package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * How often one step was the next to be done after another; see which-step-follows-which.sql.
 *
 * @param withinRun of those times, how often both were in the same run of the same pathway
 * @param episodes in how many episodes it was so
 * @param gap from the end of the first to the end of the second, elapsed, in milliseconds
 */
public record Following(
        String fromPathway,
        String fromStep,
        String toPathway,
        String toStep,
        long times,
        long withinRun,
        long episodes,
        Part gap) {

    static Following in(Row row) throws SQLException {
        return new Following(
                row.text("from_pathway"),
                row.text("from_step"),
                row.text("to_pathway"),
                row.text("to_step"),
                row.number("times"),
                row.number("within_run"),
                row.number("episodes"),
                Part.in(row, "gap"));
    }
}

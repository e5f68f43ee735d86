package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * From the first start of one step to the first end of another; see how-long-between-two-steps.sql.
 *
 * @param arrived runs in which the other step was so completed in the period
 * @param withLoops of those, in how many one of the two was offered more than once
 * @param waiting runs that go on, and have not got to the end of the other step
 * @param never runs that ended in the period and never got there
 * @param took of those that arrived, elapsed, in milliseconds
 */
public record BetweenSteps(long arrived, long withLoops, long waiting, long never, Spread took) {

    static BetweenSteps in(Row row) throws SQLException {
        return new BetweenSteps(
                row.number("arrived"),
                row.number("with_loops"),
                row.number("waiting"),
                row.number("never"),
                Spread.in(row, "took"));
    }
}

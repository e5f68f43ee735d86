package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * How often one step is done again; see how-often-steps-are-done-again.sql.
 *
 * @param again of the attempts that began in the period, those that were not the first; without: those not numbered
 * @param most the highest number any of them had
 * @param takenBack of the attempts completed in the period, those opened again later
 */
public record DoneAgain(String pathway, String step, Share again, long most, Share takenBack) {

    static DoneAgain in(Row row) throws SQLException {
        return new DoneAgain(
                row.text("pathway"),
                row.text("step"),
                Share.in(row, "again"),
                row.number("most"),
                Share.in(row, "taken_back"));
    }
}

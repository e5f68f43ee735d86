package org.alongside.timing.question;

import java.sql.SQLException;
import java.util.List;

/**
 * One way through a pathway, or all the rarer ones together; see which-ways-people-go.sql.
 *
 * @param place 1 for the most frequent
 * @param steps those completed, in that order; none at all where several ways are together
 * @param ways how many ways this row is about: 1, or all the rarer ones
 * @param journeys the runs that went this way, of all that finished
 * @param total of those runs, elapsed, in milliseconds
 * @param worked the same within the working time of the settings
 */
public record Way(int place, List<String> steps, long ways, Share journeys, Part total, Part worked) {

    static Way in(Row row) throws SQLException {
        return new Way(
                row.count("place"),
                row.texts("steps"),
                row.number("ways"),
                Share.in(row, "journeys"),
                Part.in(row, "total"),
                Part.in(row, "total_worked"));
    }
}

package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * Of how many journeys the busiest step was completed so many times; see how-many-rounds-journeys-take.sql.
 *
 * @param total of those journeys, elapsed, in milliseconds
 */
public record Rounds(long rounds, long journeys, Part total) {

    static Rounds in(Row row) throws SQLException {
        return new Rounds(row.number("rounds"), row.number("journeys"), Part.in(row, "total"));
    }
}

package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What came and went on one day in London; see how-the-queue-of-steps-grows.sql and how-the-queue-of-journeys-grows.sql.
 *
 * @param queue how many were open when the day was over
 */
public record DayOfQueue(LocalDate day, long arrived, long completed, long cancelled, long queue) {

    static DayOfQueue in(Row row) throws SQLException {
        return new DayOfQueue(
                row.day("day"),
                row.number("arrived"),
                row.number("completed"),
                row.number("cancelled"),
                row.number("queue"));
    }
}

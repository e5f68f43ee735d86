package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * How many journeys, and how long they took; see how-many-journeys-and-how-long.sql.
 *
 * @param begun journeys that started in the period
 * @param begunEpisodes how many episodes those are of
 * @param finished journeys that came to one of their ends in the period
 * @param cancelled journeys that were ended in the period before they came to an end of theirs
 * @param open journeys open when the period was over, or now if it is not
 * @param total of the finished ones, elapsed, in milliseconds
 * @param worked the same within working time
 * @param onTarget of the steps completed in the period, those not later than their target; without: those with no target
 */
public record Headline(
        long begun,
        long begunEpisodes,
        long finished,
        long finishedEpisodes,
        long cancelled,
        long open,
        Part total,
        Part worked,
        Share onTarget) {

    static Headline in(Row row) throws SQLException {
        return new Headline(
                row.number("begun"),
                row.number("begun_episodes"),
                row.number("finished"),
                row.number("finished_episodes"),
                row.number("cancelled"),
                row.number("open"),
                Part.in(row, "total"),
                Part.in(row, "total_worked"),
                Share.in(row, "on_target"));
    }
}

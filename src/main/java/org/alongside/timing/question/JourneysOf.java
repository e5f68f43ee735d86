package org.alongside.timing.question;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one version, outcome or origin; see how-long-journeys-take-by.sql.
 *
 * @param name of the version, outcome or origin; none for journeys that have none
 * @param open how many were open when the period was over, or are now if it is not
 * @param total of the finished ones, elapsed, in milliseconds
 * @param worked the same within the working time of the settings
 */
public record JourneysOf(@Nullable String name, long finished, long cancelled, long open, Part total, Part worked) {

    static JourneysOf in(Row row) throws SQLException {
        return new JourneysOf(
                row.anyText("name"),
                row.number("finished"),
                row.number("cancelled"),
                row.number("open"),
                Part.in(row, "total"),
                Part.in(row, "total_worked"));
    }
}

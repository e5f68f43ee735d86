package org.alongside.timing.question;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One journey behind a figure; see which-journeys-those-are.sql.
 *
 * @param episode by its number in the log; no name
 * @param total elapsed, in milliseconds; none while it is open
 * @param worked the same within the working time of the settings
 * @param allOfThem how many there are, this page of them or not
 */
public record JourneyLine(
        String id,
        String episode,
        String pathway,
        int version,
        @Nullable String origin,
        @Nullable String outcome,
        Instant started,
        @Nullable Instant ended,
        @Nullable String ending,
        @Nullable Long total,
        @Nullable Long worked,
        long allOfThem) {

    static JourneyLine in(Row row) throws SQLException {
        return new JourneyLine(
                row.text("id"),
                row.text("episode"),
                row.text("pathway"),
                row.count("version"),
                row.anyText("origin"),
                row.anyText("outcome"),
                row.moment("started"),
                row.anyMoment("ended"),
                row.anyText("ending"),
                row.anyNumber("total"),
                row.anyNumber("total_worked"),
                row.number("all_of_them"));
    }
}

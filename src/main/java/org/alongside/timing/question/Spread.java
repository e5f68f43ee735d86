package org.alongside.timing.question;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in milliseconds, from the shortest to the longest; percentiles lie on the
 * line between the two times next to them, rounded to a whole millisecond. Empty where nothing is known.
 *
 * @param p50 half took no longer than this
 */
public record Spread(
        @Nullable Long min,
        @Nullable Long p50,
        @Nullable Long p85,
        @Nullable Long p90,
        @Nullable Long p95,
        @Nullable Long max) {

    public static final Spread NONE = new Spread(null, null, null, null, null, null);

    /** A column made by quantile_cont(…, [0, 0.5, 0.85, 0.9, 0.95, 1]). */
    static Spread in(Row row, String column) throws SQLException {
        List<Long> figures = row.figures(column);
        if (figures.isEmpty()) return NONE;
        return new Spread(
                figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4), figures.get(5));
    }
}

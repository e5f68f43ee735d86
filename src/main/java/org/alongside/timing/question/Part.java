package org.alongside.timing.question;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a part of something took, in milliseconds, where both its marks are known. Empty where they never are.
 *
 * @param known of how many both marks are known
 * @param p50 half of those took no longer than this
 * @param p85 and 85 in a hundred no longer than this
 */
public record Part(long known, @Nullable Long p50, @Nullable Long p85) {

    /** A column made by quantile_cont(…, [0.5, 0.85]), and beside it one named like it with "_known". */
    static Part in(Row row, String column) throws SQLException {
        List<Long> figures = row.figures(column);
        long known = row.number(column + "_known");
        return figures.isEmpty() ? new Part(known, null, null) : new Part(known, figures.get(0), figures.get(1));
    }
}

package org.alongside.timing.question;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A share as it is to be shown: never without its numerator and denominator.
 *
 * @param without how many were left out, since the question does not arise for them
 */
public record Share(long part, long of, long without) {

    /** Columns named like it, with "_of" and "_without". */
    static Share in(Row row, String column) throws SQLException {
        return new Share(row.number(column), row.number(column + "_of"), row.number(column + "_without"));
    }

    /** In whole per cent, halves up; none of nothing. */
    public @Nullable Integer percent() {
        return of == 0 ? null : (int) Math.floorDiv(part * 200 + of, of * 2);
    }
}

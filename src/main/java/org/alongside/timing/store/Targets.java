package org.alongside.timing.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when something was to be done.
 *
 * @param first as it was when the step was offered
 * @param due as it was last
 * @param changes how often it was changed
 */
record Targets(@Nullable Instant first, @Nullable Instant due, int changes) {

    static Targets in(List<LogRow> rows) {
        Instant due = rows.get(0).due();
        int changes = 0;
        for (LogRow row : rows) {
            if (row.is("retargeted")) changes++;
            if (row.is("retargeted") || row.is("moved")) due = row.due();
        }
        return new Targets(rows.get(0).due(), due, changes);
    }
}

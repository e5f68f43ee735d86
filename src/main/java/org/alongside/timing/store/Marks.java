package org.alongside.timing.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The four marks of an attempt at a step.
 *
 * @param assigned when it first came into somebody's hands; none if it never did
 * @param touched when somebody who may do it first looked at it; none where nobody did, or nobody can know
 * @param ended when it was completed or cancelled; none while it is open
 */
record Marks(
        Instant created,
        @Nullable Instant assigned,
        @Nullable Instant touched,
        @Nullable Instant ended) {

    static Marks in(List<LogRow> rows) {
        Instant assigned = null;
        Instant touched = null;
        Instant ended = null;
        for (LogRow row : rows) {
            switch (row.event()) {
                case "assigned" -> assigned = earlier(assigned, row.at());
                case "touched" -> touched = earlier(touched, row.at());
                case "completed", "cancelled" -> ended = row.at();
                default -> {}
            }
        }
        return new Marks(rows.get(0).at(), assigned, touched, ended);
    }

    private static Instant earlier(@Nullable Instant known, Instant other) {
        return known == null || other.isBefore(known) ? other : known;
    }

    /** Until it first came into somebody's hands; the whole of an ended attempt that never did. */
    @Nullable
    Stretch unowned(Clocks clocks, @Nullable String team) {
        return Stretch.between(created, assigned == null ? ended : assigned, clocks, team);
    }

    /** From then until somebody looked at it; none where somebody had looked before. */
    @Nullable
    Stretch unbegun(Clocks clocks, @Nullable String team) {
        return Stretch.between(assigned, touched, clocks, team);
    }

    @Nullable
    Stretch doing(Clocks clocks, @Nullable String team) {
        return Stretch.between(touched, ended, clocks, team);
    }

    @Nullable
    Stretch total(Clocks clocks, @Nullable String team) {
        return Stretch.between(created, ended, clocks, team);
    }
}

package org.alongside.timing.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From one moment to another, in milliseconds: elapsed, and within working time. */
record Stretch(long elapsed, long worked) {

    static final Stretch NONE = new Stretch(0, 0);

    /** Not known where one of the moments is not; none where the second is earlier. */
    static @Nullable Stretch between(
            @Nullable Instant from, @Nullable Instant until, Clocks clocks, @Nullable String team) {
        if (from == null || until == null) return null;
        if (!until.isAfter(from)) return NONE;
        return new Stretch(Duration.between(from, until).toMillis(), clocks.worked(team, from, until));
    }
}

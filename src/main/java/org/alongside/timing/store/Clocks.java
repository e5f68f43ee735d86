package org.alongside.timing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a team's offices were open between two moments, by its calendar as it was then. */
@FunctionalInterface
interface Clocks {

    /**
     * In milliseconds.
     *
     * @param team none for the calendar of the settings
     */
    long worked(@Nullable String team, Instant from, Instant until);
}

package org.alongside.timing.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a team's offices were open between two moments. */
@FunctionalInterface
interface Offices {

    /** Open a quarter of all the time, so that working time is told apart from time. */
    Offices OPEN_A_QUARTER = (team, from, until) -> (until.toEpochMilli() - from.toEpochMilli()) / 4;

    /** In milliseconds, of two moments the second of which is later. */
    long open(@Nullable String team, Instant from, Instant until);

    default @Nullable Long worked(@Nullable String team, @Nullable Instant from, @Nullable Instant until) {
        if (from == null || until == null) return null;
        return until.isAfter(from) ? (Long) open(team, from, until) : (Long) 0L;
    }
}

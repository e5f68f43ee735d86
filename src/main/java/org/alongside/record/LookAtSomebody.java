package org.alongside.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker looked, or was not let, as it is told to who must not learn whom it is about: a person is a number.
 *
 * @param number of the look itself, where the next page goes on from
 * @param worker what they sign in with
 * @param person at whom; none where it was at nobody in particular
 * @param episode in which of their episodes, if one in particular
 * @param narrowed what a look at nobody in particular was at, as the name of a team
 * @param because why, as it was typed, where a reason had to be given
 */
public record LookAtSomebody(
        long number,
        Instant at,
        String worker,
        String workerName,
        String what,
        boolean allowed,
        @Nullable UUID person,
        @Nullable UUID episode,
        @Nullable String narrowed,
        @Nullable String because) {}

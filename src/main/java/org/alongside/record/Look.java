package org.alongside.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a person, or was not let.
 *
 * @param number where the next page of looks goes on from
 * @param worker the colleague's name
 * @param reference the episode it was in, if one in particular
 * @param because the reason, where one had to be given
 */
public record Look(
        long number,
        Instant at,
        String worker,
        String what,
        boolean allowed,
        @Nullable String reference,
        @Nullable String because) {}

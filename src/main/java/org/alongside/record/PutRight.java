package org.alongside.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an answer was put right.
 *
 * @param was the whole answers before a correction, as JSON; missing where the step was taken back
 * @param workerName who did it
 */
public record PutRight(
        Instant at,
        String workerName,
        String because,
        @Nullable String was) {}

package org.alongside.timing.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Timings that were taken away, or were begun to be.
 *
 * @param by the worker's name; none from the command line
 * @param source of the log; empty for our own
 * @param filter in words
 * @param taken what it was in the end; none where it was broken off or is under way
 */
public record PastExport(
        Instant at,
        @Nullable String by,
        String source,
        ExportFormat format,
        String filter,
        boolean keyKept,
        @Nullable Exported taken) {}

package org.alongside.timing.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A log of another system that counts.
 *
 * @param source what the system is called
 * @param by the name of the worker who brought it; none from the command line
 * @param taken what became of the file
 */
public record LogThere(
        String source,
        Format format,
        String fileName,
        @Nullable String by,
        Instant at,
        Imported taken) {}

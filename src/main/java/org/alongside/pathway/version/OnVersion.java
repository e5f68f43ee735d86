package org.alongside.pathway.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a pathway and how many people are on it, wherever they stand.
 *
 * @param since when whoever has been on it longest began; missing where nobody is on it
 */
public record OnVersion(
        String pathway,
        int version,
        String name,
        int people,
        @Nullable Instant since) {}

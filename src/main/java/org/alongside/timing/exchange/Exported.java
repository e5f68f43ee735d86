package org.alongside.timing.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What was taken away.
 *
 * @param sha256 of all that was written
 * @param key of the pseudonyms, in hexadecimal; none unless it was asked for
 */
public record Exported(
        long cases, long lines, String sha256, @Nullable String key) {}

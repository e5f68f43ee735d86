package org.alongside.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param next where the next page goes on from, if there is one
 * @param hint what to know about what was typed, as that no postcodes are kept
 */
public record Findings(
        List<Finding> found,
        @Nullable String next,
        @Nullable String hint) {}

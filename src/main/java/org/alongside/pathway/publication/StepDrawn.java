package org.alongside.pathway.publication;

import org.jspecify.annotations.Nullable;

/**
 * A step of a pathway as its manager drew it.
 *
 * @param role who does it, in words
 * @param target by when, in words
 * @param questions how many its form asks
 */
public record StepDrawn(
        String id,
        String name,
        String role,
        String target,
        @Nullable String form,
        int questions) {}

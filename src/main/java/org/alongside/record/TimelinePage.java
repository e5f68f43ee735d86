package org.alongside.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, newest first.
 *
 * @param next where the next page goes on from, if there is one
 */
public record TimelinePage(
        List<TimelineEntry> entries, @Nullable String next) {}

package org.alongside.work.person;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;

/** When an episode began, and how it ended if it did. */
record Course(
        EpisodeRef episode,
        String pathway,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {

    boolean isOpen() {
        return closedAt == null;
    }

    public LocalDate openedOn() {
        return London.dayOf(openedAt);
    }

    public @Nullable LocalDate closedOn() {
        return closedAt == null ? null : London.dayOf(closedAt);
    }
}

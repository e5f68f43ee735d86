package org.alongside.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one piece of evidence in an episode.
 *
 * @param dated the day it was written
 * @param validUntil the last day it counts as up to date
 * @param waivedUntil the last day it may be missing
 * @param toBeReplaced sent back by the receiving team
 */
public record Document(
        DocumentKind kind,
        @Nullable LocalDate dated,
        @Nullable LocalDate validUntil,
        @Nullable String vouchedBy,
        @Nullable String waivedBecause,
        @Nullable LocalDate waivedUntil,
        boolean toBeReplaced) {

    static Document unknown(DocumentKind kind) {
        return new Document(kind, null, null, null, null, null, false);
    }

    public boolean isWaivedOn(LocalDate day) {
        return !kind.isHardGate() && waivedBecause != null && waivedUntil != null && !waivedUntil.isBefore(day);
    }

    public boolean isOutOfDateOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** A document that opens a hard gate is there, says how long it is up to date, and still is. */
    public boolean opensAHardGateOn(LocalDate day) {
        return dated != null && validUntil != null && !isOutOfDateOn(day) && !toBeReplaced;
    }

    Document markedToBeReplaced(boolean asked) {
        return new Document(kind, dated, validUntil, vouchedBy, waivedBecause, waivedUntil, asked);
    }
}

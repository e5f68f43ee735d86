package org.alongside.record;

import java.time.Instant;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;

/**
 * A file that was added to an episode, or to a start that is still being written.
 *
 * @param episode missing while it belongs to a start
 * @param kind which document of a referral it is, if one
 * @param addedBy the worker's id
 */
public record EvidenceFile(
        UUID id,
        @Nullable EpisodeRef episode,
        @Nullable DocumentKind kind,
        String name,
        String mediaType,
        long size,
        String addedBy,
        String addedByName,
        Instant addedAt,
        @Nullable Withdrawal withdrawal) {

    /** Why a file no longer counts. */
    public record Withdrawal(String because, String by, Instant at) {}

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** As "Care plan". */
    public String kindInWords() {
        return kind == null ? "Something else" : Words.capital(kind.label());
    }

    /** As "1.2 MB" or "14 kB". */
    public String sizeInWords() {
        if (size < 1_000_000) return "%d kB".formatted(Math.max(1, size / 1_000));
        return "%.1f MB".formatted(size / 1_000_000.0);
    }
}

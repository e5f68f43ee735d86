package org.alongside.record;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one person, for a manager who may see at least one of them.
 *
 * @param whomToAsk the team whose manager may see the record that this one may not; none where they may see both
 */
public record Pair(
        UUID one,
        UUID other,
        Instant noticedAt,
        boolean seesOne,
        @Nullable String whomToAsk) {

    /** The records the manager may see. */
    public Stream<UUID> seen() {
        if (whomToAsk == null) return Stream.of(one, other);
        return Stream.of(seesOne ? one : other);
    }

    /** Where the list goes on from after this pair. */
    public String place() {
        return "%s_%s_%s".formatted(noticedAt, one, other);
    }
}

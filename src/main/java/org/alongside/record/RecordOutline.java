package org.alongside.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells one record from another, for somebody who may read it.
 *
 * @param teams the teams that work with the person
 * @param episodes those the reader may read, newest first
 */
public record RecordOutline(Person person, Instant addedAt, List<String> teams, List<Line> episodes) {

    /** How many of the episodes are open. */
    public long open() {
        return episodes.stream().filter(episode -> episode.closedAt() == null).count();
    }

    /** An episode in one line. */
    public record Line(
            String reference,
            String pathway,
            Instant openedAt,
            @Nullable Instant closedAt) {}
}

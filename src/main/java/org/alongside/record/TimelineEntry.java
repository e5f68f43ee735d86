package org.alongside.record;

import java.time.Instant;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a person.
 *
 * @param key its own for ever, for a link to it
 * @param actor the name of who did it; nobody where time or the pathway did
 * @param episode the episode it belongs to; none where it is about the record itself
 */
public record TimelineEntry(
        Instant at,
        TimelineKind kind,
        String key,
        String title,
        List<String> lines,
        @Nullable String actor,
        @Nullable EpisodeRef episode) {}

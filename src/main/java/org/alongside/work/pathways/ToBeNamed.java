package org.alongside.work.pathways;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.version.Versions;
import org.alongside.record.NeedToKnow;
import org.springframework.stereotype.Component;

/** Who of those on a pathway may be named to a reader; that somebody is on a confidential one is itself a confidence. */
@Component
class ToBeNamed {

    private final NeedToKnow needToKnow;
    private final Versions versions;

    ToBeNamed(NeedToKnow needToKnow, Versions versions) {
        this.needToKnow = needToKnow;
        this.versions = versions;
    }

    Set<UUID> of(String pathway, Collection<UUID> episodes, String reader) {
        Set<UUID> open = needToKnow.among(episodes, reader);
        if (!versions.isConfidential(pathway)) return open;
        return open.stream()
                .filter(episode -> needToKnow.ofConfidences(new EpisodeRef(episode, ""), reader))
                .collect(Collectors.toSet());
    }
}

package org.alongside.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is about, on top of it, each part already in words.
 *
 * @param born as {@code 3 March 1971 (55 years old)}
 * @param references as {@code SC-1043}, NHS number and the like
 * @param communicationNeeds what helps to understand one another
 * @param worker who keeps the episode now
 * @param workerSince since when, as {@code 3 March 2026}
 * @param continuity as {@code You are the 2nd worker}
 * @param restricted whether only few may see this person's record
 * @param href the person's own page
 */
public record IdentityBar(
        String name,
        @Nullable String born,
        List<String> references,
        @Nullable String communicationNeeds,
        @Nullable String worker,
        @Nullable String workerSince,
        @Nullable String continuity,
        boolean restricted,
        @Nullable String href) {

    public IdentityBar {
        references = List.copyOf(references);
    }
}

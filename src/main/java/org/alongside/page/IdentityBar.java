package org.alongside.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is about, on top of it, each part already in words.
 *
 * @param pronouns as {@code she/her}
 * @param born as {@code 3 March 1971 (55 years old)}
 * @param references as {@code SC-1043}, NHS number and the like
 * @param communicationNeeds what helps to understand one another
 * @param worker who keeps the episode now
 * @param workerSince since when, as {@code 3 March 2026}
 * @param continuity as {@code You are the 2nd worker}
 * @param warning missing where there is none, and for a reader who must not know of it
 * @param restricted whether only few may see this person's record
 * @param href the person's own page
 */
public record IdentityBar(
        String name,
        @Nullable String pronouns,
        @Nullable String born,
        List<String> references,
        @Nullable String communicationNeeds,
        @Nullable String worker,
        @Nullable String workerSince,
        @Nullable String continuity,
        @Nullable Warning warning,
        boolean restricted,
        @Nullable String href) {

    public IdentityBar {
        references = List.copyOf(references);
    }

    /**
     * That there is something to know before a visit.
     *
     * @param words how much there is
     * @param href where it is told
     */
    public record Warning(String words, String href) {}

    /** The same for a page that the person takes home. */
    public IdentityBar withoutWarning() {
        return new IdentityBar(
                name,
                pronouns,
                born,
                references,
                communicationNeeds,
                worker,
                workerSince,
                continuity,
                null,
                restricted,
                href);
    }
}

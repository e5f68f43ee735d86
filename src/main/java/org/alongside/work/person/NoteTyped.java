package org.alongside.work.person;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A warning note as it was typed.
 *
 * @param id made with the form, so that one that comes twice is one note
 */
record NoteTyped(UUID id, String words) {

    static NoteTyped nothing() {
        return new NoteTyped(UUID.randomUUID(), "");
    }

    static NoteTyped of(MultiValueMap<String, String> sent) {
        String words = sent.getFirst("words");
        return new NoteTyped(id(sent.getFirst("id")), words == null ? "" : words);
    }

    /** The same words in a new form. */
    NoteTyped anew() {
        return new NoteTyped(UUID.randomUUID(), words);
    }

    /** An id nobody's page made is as good as any other: the same letters are the same form. */
    private static UUID id(@Nullable String typed) {
        if (typed == null) return UUID.randomUUID();
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            return UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8));
        }
    }
}

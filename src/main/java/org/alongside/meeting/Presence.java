package org.alongside.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/**
 * Whether one of those asked to a meeting was there.
 *
 * @param attended yes, late, no, or was not asked to come
 * @param whoseReason whose reason the absence was: one of those asked, or something else
 * @param because why, in a worker's words
 */
record Presence(
        Attendee attendee,
        String attended,
        @Nullable String whoseReason,
        @Nullable String because) {

    static final String MISSING = "no";
    private static final List<String> ANSWERS = List.of("yes", "late", MISSING, "notAsked");

    static List<Presence> in(Said said) {
        return Arrays.stream(Attendee.values())
                .flatMap(attendee -> of(attendee, said).stream())
                .toList();
    }

    private static Optional<Presence> of(Attendee attendee, Said said) {
        String who = attendee.called();
        return said.words(attendee.place("attended"), "Whether %s was there".formatted(who), 10)
                .map(attended -> new Presence(
                        attendee,
                        attended,
                        said.words(
                                        attendee.place("reason"),
                                        "Whose reason it was that %s was missing".formatted(who),
                                        40)
                                .orElse(null),
                        said.words(attendee.place("because"), "Why %s was missing".formatted(who), 1000)
                                .orElse(null)));
    }

    boolean isMissing() {
        return attended.equals(MISSING);
    }

    boolean isReadable() {
        return ANSWERS.contains(attended);
    }

    boolean explainsItself() {
        return !isMissing() || (whoseReason != null && because != null);
    }
}

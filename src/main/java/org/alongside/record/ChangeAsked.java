package org.alongside.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;

/** What a form says of a change of worker. */
record ChangeAsked(
        String kind,
        String role,
        String receiver,
        String reason,
        @Nullable String note,
        @Nullable String personThinks,
        @Nullable String whoIsPresent,
        @Nullable LocalDate introductionOn,
        @Nullable LocalDate coverUntil) {

    static final String HANDOVER = "handover";
    static final String COVER = "cover";
    static final String JOINT = "joint";

    static ChangeAsked in(Map<String, Object> values) {
        return new ChangeAsked(
                needed(values, "change.kind", "Kind of change", 10),
                needed(values, "change.role", "Role", 40),
                needed(values, "change.receiver", "Which colleague", 64),
                needed(values, "change.reason", "Reason for the change", 60),
                words(values, "change.note", "Note", 4000).orElse(null),
                words(values, "change.personThinks", "What the person thinks", 4000)
                        .orElse(null),
                words(values, "change.whoIsPresent", "Who is present", 400).orElse(null),
                day(values, "change.introductionOn"),
                day(values, "change.coverUntil"));
    }

    static Optional<String> words(Map<String, Object> values, String place, String label, int longest) {
        return Optional.ofNullable(values.get(place))
                .map(written -> Words.fit(label, written, longest))
                .filter(words -> !words.isEmpty());
    }

    private static String needed(Map<String, Object> values, String place, String label, int longest) {
        return words(values, place, label, longest).orElseThrow(() -> Refusal.invalid(label + ": it is missing."));
    }

    private static @Nullable LocalDate day(Map<String, Object> values, String place) {
        return values.get(place) instanceof LocalDate day ? day : null;
    }
}

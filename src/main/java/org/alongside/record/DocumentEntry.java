package org.alongside.record;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;

/** What one step says of one document, laid over what is known of it. */
record DocumentEntry(DocumentKind kind, Map<String, Object> values) {

    static String place(DocumentKind kind, String what) {
        return "document.%s.%s".formatted(kind.code(), what);
    }

    boolean saysAnything() {
        return says("dated") || says("validUntil") || says("vouchedBy") || waives();
    }

    /** A new date means a new document, which takes over nothing from the one before it. */
    Document over(Document before, LocalDate today) {
        Document known = says("dated") ? Document.unknown(kind) : before;
        Document merged = new Document(
                kind,
                day("dated", known.dated()),
                day("validUntil", known.validUntil()),
                words("vouchedBy", "who vouches for it", 200, known.vouchedBy()),
                words("waivedBecause", "why it is waived", 1000, known.waivedBecause()),
                day("waivedUntil", known.waivedUntil()),
                // A new document, or a new waiver of it, answers the request for another.
                before.toBeReplaced() && !says("dated") && !waives());
        check(merged, today);
        return merged;
    }

    private void check(Document merged, LocalDate today) {
        if (waives() && kind.isHardGate()) throw refused("it can never be waived");
        if ((merged.waivedBecause() == null) != (merged.waivedUntil() == null)) {
            throw refused("a waiver needs both its reason and its last day");
        }
        if (merged.dated() != null && merged.dated().isAfter(today)) throw refused("its date lies in the future");
        if (says("dated") && says("validUntil") && merged.dated() != null && merged.isOutOfDateOn(merged.dated())) {
            throw refused("it cannot be up to date only until a day before its own date");
        }
    }

    private boolean waives() {
        return says("waivedBecause") || says("waivedUntil");
    }

    private boolean says(String what) {
        Object value = values.get(place(kind, what));
        return value != null && !value.toString().isBlank();
    }

    private @Nullable LocalDate day(String what, @Nullable LocalDate known) {
        return values.get(place(kind, what)) instanceof LocalDate given ? given : known;
    }

    private @Nullable String words(String what, String label, int longest, @Nullable String known) {
        return says(what)
                ? Words.fit(kind.label() + ", " + label, String.valueOf(values.get(place(kind, what))), longest)
                : known;
    }

    private Refusal refused(String why) {
        return Refusal.invalid("%s: %s.".formatted(Words.capital(kind.label()), why));
    }
}

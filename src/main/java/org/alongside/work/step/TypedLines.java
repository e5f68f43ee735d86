package org.alongside.work.step;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was typed into a form that is not there any more, box by box, so that no word of it is lost. */
final class TypedLines {

    /** One box and what stood in it. */
    record Box(String name, String label, String text) {}

    private TypedLines() {}

    static List<Box> of(Typed typed) {
        return typed.boxes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> new Box(entry.getKey(), label(entry.getKey()), String.join(", ", entry.getValue())))
                .toList();
    }

    /** A key is born from its label: reasonForReferral was "Reason for referral". */
    private static String label(String box) {
        String words =
                box.replace('-', ' ').replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

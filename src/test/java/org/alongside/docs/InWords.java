package org.alongside.docs;

import java.util.Locale;

/** Ids as words: “markUrgent” becomes “mark urgent”. */
final class InWords {

    private InWords() {}

    static String of(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static String capitalised(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + of(id).substring(1);
    }
}

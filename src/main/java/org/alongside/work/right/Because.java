package org.alongside.work.right;

import java.util.Map;

/** The reason that putting right asks for. */
final class Because {

    /** No field of a form has a name with a hyphen. */
    static final String BOX = "put-right-because";

    private static final int LONGEST = 1000;

    private Because() {}

    /** What is wrong with it, by the id of its box. */
    static Map<String, String> problems(String typed) {
        if (typed.isBlank()) return Map.of(BOX, "Enter why it was wrong.");
        return typed.strip().length() > LONGEST
                ? Map.of(BOX, "Why it was wrong: at most 1,000 characters can be kept.")
                : Map.of();
    }
}

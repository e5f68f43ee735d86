package org.alongside.docs;

import java.util.regex.Pattern;

/**
 * One number a manager may change.
 *
 * @param file the file it is written in
 * @param of the words people see beside it
 * @param id what to search for in that file
 * @param words the number, read aloud
 * @param what what it does
 * @param source where it comes from, empty where nobody said
 */
record Figure(String file, String of, String id, String words, String what, String source) {

    static final String OURS = "ours: to be changed as the team sees fit";

    /** How the figure of a field ends whose source accounts for only some of its numbers. */
    static final String THE_REST = "; the rest is ours";

    /** Whose number it is, a colon, and what they say. */
    private static final Pattern SOURCE = Pattern.compile("(?!(?i:ours))[^:]{4,}: .{12,}");

    boolean saysWhereItComesFrom() {
        return source.equals(OURS)
                || source.startsWith(OURS + "; ")
                || SOURCE.matcher(source).matches();
    }

    /** For whoever drew it. */
    String problem() {
        return "%s: “%s” (%s) carries a number, %s. Its property “figure” must say whose it is, as “The Pod: … (where)”, or “%s”; a source that names only some of a field's numbers ends with “%s”."
                .formatted(file, of, id, words, OURS, THE_REST);
    }
}

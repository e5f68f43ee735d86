package org.alongside.pathway.form;

/** Makes names that somebody else chose fit to stand in a sentence. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** A name on one line, shortened where it is too long to read. */
    static String shortened(String name) {
        String line = name.replaceAll("\\p{C}", "").replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}

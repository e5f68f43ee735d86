package org.alongside.timing.exchange;

/** How sentences quote what a file says. */
final class Wording {

    private static final int ENOUGH = 60;

    private Wording() {}

    /** The beginning of a long text, in one line. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= ENOUGH ? line : line.substring(0, ENOUGH) + "…";
    }
}

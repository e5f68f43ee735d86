package org.alongside.journey;

import java.util.BitSet;

/** A text of many megabytes in which thousands of others are looked for, most of which are nowhere near it. */
final class LongText {

    private static final int PIECE = 4;
    private static final int PLACES = 1 << 24;

    private final String text;

    /** Which pieces of four letters there are, and some there are not. */
    private final BitSet pieces = new BitSet(PLACES);

    LongText(String text) {
        this.text = text;
        for (int from = 0; from + PIECE <= text.length(); from++) pieces.set(place(text, from));
    }

    /** The same as looking through all of it. */
    boolean contains(String other) {
        for (int from = 0; from + PIECE <= other.length(); from++) if (!pieces.get(place(other, from))) return false;
        return text.contains(other);
    }

    private static int place(String text, int from) {
        int hash = 0;
        for (int n = from; n < from + PIECE; n++) hash = hash * 31 * 31 + text.charAt(n);
        return (hash ^ hash >>> 13) & PLACES - 1;
    }
}

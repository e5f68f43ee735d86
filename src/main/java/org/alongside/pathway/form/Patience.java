package org.alongside.pathway.form;

import java.util.regex.Pattern;

/** Text that a pattern may look at only so often, since some patterns take years over some texts. */
final class Patience implements CharSequence {

    /** Hundreds of looks at each character of the longest usual text. */
    private static final int LOOKS = 5_000_000;

    private final String text;
    private int looks;

    private Patience(String text) {
        this.text = text;
    }

    /** Whether the pattern is found in the text; one that cannot be decided is not found. */
    static boolean finds(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Patience(text)).find();
        } catch (Exhausted | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) throw new Exhausted();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

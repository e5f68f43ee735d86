package org.alongside.record;

import java.text.Normalizer;
import java.util.Locale;
import org.alongside.pathway.Refusal;

/** What somebody wrote, made fit to keep: trimmed, no longer than its place, and of characters both databases take. */
public final class Words {

    private static final int LONGEST_SEARCHED = 400;

    private Words() {}

    public static String fit(String label, Object written, int longest) {
        String words = written.toString().strip();
        if (words.length() > longest) {
            throw Refusal.invalid("%s: at most %d characters can be kept; these are %d."
                    .formatted(capital(label), longest, words.length()));
        }
        if (words.codePoints().anyMatch(Words::cannotBeStored)) {
            throw Refusal.invalid(
                    "%s: a character in it cannot be kept; please type it again.".formatted(capital(label)));
        }
        return words;
    }

    /** The same words without what no database takes, where nobody can be asked to type them again. */
    static String storable(String written) {
        return written.codePoints()
                .filter(codePoint -> !cannotBeStored(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One space between words, none around them. */
    public static String onOneLine(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The same for names that differ only in case and spaces. */
    static String folded(String words) {
        return Normalizer.normalize(onOneLine(words), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** As names are searched for: small letters without accents; what joins two names counts as a space. */
    public static String searched(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019\u02bc`.]", "")
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u0111", "d");
        String folded = onOneLine(plain.replaceAll("[^\\p{L}\\p{N}]", " "));
        return folded.substring(0, Math.min(folded.length(), LONGEST_SEARCHED));
    }

    /** A code such as {@code referralReceived} in words. */
    public static String spoken(String code) {
        return capital(code.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK));
    }

    static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
    }

    private static boolean cannotBeStored(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}

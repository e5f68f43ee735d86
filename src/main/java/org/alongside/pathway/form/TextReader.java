package org.alongside.pathway.form;

import java.util.regex.Pattern;
import org.alongside.pathway.form.Limits.TextKind;

/** Reads written answers. */
final class TextReader {

    /** For fields whose form sets no limit: about four pages. */
    static final int LONGEST = 10_000;

    /** As browsers and the form's renderer judge an address. */
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+");

    /** International numbers, without the renderer's list of countries, which changes. */
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)[1-9][0-9]{4,22}");

    private TextReader() {}

    static Reading read(Field field, Object value) {
        String name = "“" + field.label() + "”";
        if (!(value instanceof String submitted)) return new Reading.Wrong(name + " must be text.");
        String text = trimmed(submitted);
        if (text.isEmpty()) return new Reading.Empty("");
        String problem = problem(field.limits(), text);
        return problem.isEmpty() ? new Reading.Answer(text) : new Reading.Wrong(name + " " + problem + ".");
    }

    private static String problem(Limits limits, String text) {
        int most = limits.maxLength() == null ? LONGEST : limits.maxLength();
        if (text.length() > most) return "is too long: at most " + most + " characters can be kept";
        if (limits.minLength() != null && text.length() < limits.minLength())
            return "needs at least " + limits.minLength() + " characters";
        if (!text.codePoints().allMatch(TextReader::canBeKept)) return "holds a character that cannot be kept";
        if (limits.kind() == TextKind.EMAIL && !EMAIL.matcher(text).matches())
            return "must be an e-mail address such as name@example.org";
        if (limits.kind() == TextKind.PHONE && !PHONE.matcher(text).matches())
            return "must be a phone number such as +442079460000";
        if (limits.pattern() != null && !Patience.finds(limits.pattern(), text))
            return "is not written as it should be";
        return "";
    }

    /** No control characters but line breaks and tabs, and no half of a pair: databases differ in what they do with them. */
    private static boolean canBeKept(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) start++;
        while (start < end && isBlank(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    /** Also the spaces that only browsers and word processors know. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }
}

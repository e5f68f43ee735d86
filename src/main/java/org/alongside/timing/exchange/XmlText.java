package org.alongside.timing.exchange;

/** Text within the quotation marks of an XML attribute. */
final class XmlText {

    private static final String UNKNOWN = "\uFFFD";

    private XmlText() {}

    /** Reading it again gives the same text, line breaks included; what XML cannot say at all becomes a mark. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.toString();
    }

    private static void append(StringBuilder quoted, int c) {
        switch (c) {
            case '&' -> quoted.append("&amp;");
            case '<' -> quoted.append("&lt;");
            case '>' -> quoted.append("&gt;");
            case '"' -> quoted.append("&quot;");
            case '\t', '\n', '\r' -> quoted.append("&#").append(c).append(';');
            default -> {
                if (canBeSaid(c)) quoted.appendCodePoint(c);
                else quoted.append(UNKNOWN);
            }
        }
    }

    private static boolean canBeSaid(int c) {
        return c >= ' ' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }
}

package org.alongside.pathway.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/** What the schema of a file says of it, in words a manager knows, as the rest of a sentence. */
final class SchemaTrouble {

    /** The parser has no other sign for what is wrong. */
    private static final Pattern TWICE = Pattern.compile("cvc-id\\.2: [^']*'([^']*)'");

    private static final Pattern NOWHERE = Pattern.compile("cvc-id\\.1: [^']*'([^']*)'");

    private SchemaTrouble() {}

    static String of(SAXParseException trouble) {
        String said = String.valueOf(trouble.getMessage());
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) return ": two elements have the id “" + twice.group(1) + "”";
        Matcher nowhere = NOWHERE.matcher(said);
        if (nowhere.find()) return ": something points at “" + nowhere.group(1) + "”, which is not drawn";
        return " (line " + trouble.getLineNumber() + ")";
    }
}

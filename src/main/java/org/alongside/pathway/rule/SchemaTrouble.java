package org.alongside.pathway.rule;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelException;

/** What the schema of a file says of it, in words a manager knows, as the rest of a sentence; empty if it says nothing. */
final class SchemaTrouble {

    /** The engine's reader gathers what the parser said as text. */
    private static final Pattern TWICE = Pattern.compile("cvc-id\\.2: [^']*'([^']*)'");

    private static final Pattern NOWHERE = Pattern.compile("cvc-id\\.1: [^']*'([^']*)'");
    private static final Pattern LINE = Pattern.compile("Line=(\\d+)");

    private SchemaTrouble() {}

    static String of(ModelException trouble) {
        String said = Stream.<Throwable>iterate(trouble, Objects::nonNull, Throwable::getCause)
                .map(each -> String.valueOf(each.getMessage()))
                .reduce("", (one, other) -> one + "\n" + other);
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) return ": two elements have the id “" + twice.group(1) + "”";
        Matcher nowhere = NOWHERE.matcher(said);
        if (nowhere.find()) return ": something points at “" + nowhere.group(1) + "”, which is not drawn";
        Matcher line = LINE.matcher(said);
        return line.find() ? " (line " + line.group(1) + ")" : "";
    }
}

package org.alongside.docs;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comparisons with a number as a model or form writes them, in words. */
final class ConditionInWords {

    private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\s*(>=|<=|==|!=|=|>|<)\\s*(-?\\d+(\\.\\d+)?)");
    private static final Map<String, String> WORDS = Map.of(
            ">=", "at least",
            "<=", "at most",
            "==", "exactly",
            "=", "exactly",
            "!=", "other than",
            ">", "more than",
            "<", "less than");

    private ConditionInWords() {}

    static String of(String written) {
        String words = COMPARISON
                .matcher(written)
                .results()
                .map(match ->
                        "%s %s %s".formatted(Table.code(match.group(1)), WORDS.get(match.group(2)), match.group(3)))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Table.code(written) : words;
    }
}

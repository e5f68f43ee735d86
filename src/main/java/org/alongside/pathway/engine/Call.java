package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One vocabulary call as a model writes it, such as {@code ${workingDays.after(5, 'referralReceived')}}.
 *
 * @param arguments literals and names of process variables, as written
 */
public record Call(String bean, String method, List<String> arguments) {

    private static final Pattern CALL = Pattern.compile("\\$\\{\\s*(\\w+)\\.(\\w+)\\(([^()]*)\\)\\s*}");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*('[^'\\\\]*'|\"[^\"\\\\]*\"|-?\\d+|[a-zA-Z_]\\w*)\\s*(,|$)");

    /** The call in an expression, or nothing where the expression is not exactly one call. */
    public static Optional<Call> in(@Nullable String expression) {
        Matcher matcher = CALL.matcher(expression == null ? "" : expression.strip());
        if (!matcher.matches()) return Optional.empty();
        return arguments(matcher.group(3)).map(found -> new Call(matcher.group(1), matcher.group(2), found));
    }

    private static Optional<List<String>> arguments(String text) {
        List<String> found = new ArrayList<>();
        if (text.isBlank()) return Optional.of(found);
        Matcher matcher = ARGUMENT.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            found.add(matcher.group(1));
            end = matcher.end();
            if (matcher.group(2).isEmpty()) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** The arguments as values: quoted text, whole numbers, true or false, or what the variable of that name holds. */
    List<@Nullable Object> values(Function<String, @Nullable Object> variable) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String argument : arguments) values.add(value(argument, variable));
        return values;
    }

    private static @Nullable Object value(String argument, Function<String, @Nullable Object> variable) {
        char first = argument.charAt(0);
        if (first == '\'' || first == '"') return argument.substring(1, argument.length() - 1);
        if (first == '-' || Character.isDigit(first)) return Long.valueOf(argument);
        if (argument.equals("true") || argument.equals("false")) return Boolean.valueOf(argument);
        return variable.apply(argument);
    }
}

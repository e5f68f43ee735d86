package org.alongside.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations in ISO 8601, in words. */
final class DurationInWords {

    private static final Pattern WRITTEN = Pattern.compile("(?:R(\\d*)/)?P([^T]*)(?:T(.+))?");
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");
    private static final Map<String, String> DAYS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day");
    private static final Map<String, String> TIMES = Map.of("H", "real hour", "M", "minute", "S", "second");

    private DurationInWords() {}

    static Optional<String> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) return Optional.empty();
        List<String> parts = new ArrayList<>();
        add(matcher.group(2), DAYS, parts);
        if (matcher.group(3) != null) add(matcher.group(3), TIMES, parts);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(repeated(matcher.group(1), String.join(" and ", parts)));
    }

    private static void add(String text, Map<String, String> units, List<String> parts) {
        PART.matcher(text)
                .results()
                .forEach(part -> parts.add(TimeInWords.many(part.group(1), units.getOrDefault(part.group(2), "?"))));
    }

    private static String repeated(String times, String every) {
        if (times == null) return every;
        return (times.isEmpty() ? "" : TimeInWords.many(times, "time") + ", ") + "every " + every;
    }
}

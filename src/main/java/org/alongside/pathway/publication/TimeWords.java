package org.alongside.pathway.publication;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Targets and timers as a model writes them, in words. */
final class TimeWords {

    private static final Pattern CALL = Pattern.compile("[$#]\\{\\s*(\\w+)\\.(\\w+)\\((.*)\\)\\s*\\}");
    private static final Pattern DURATION = Pattern.compile("(?:R\\d*/)?P(?=.)(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?");
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");
    private static final Map<String, String> DAYS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day");
    private static final Map<String, String> TIMES = Map.of("H", "hour", "M", "minute", "S", "second");

    private TimeWords() {}

    /** What cannot be put in words stays as it is written. */
    static String of(String written) {
        Matcher call = CALL.matcher(written.strip());
        if (call.matches()) return called(call.group(1) + "." + call.group(2), call.group(3), written);
        return DURATION.matcher(written.strip()).matches() ? duration(written.strip()) : written;
    }

    private static String called(String method, String given, String written) {
        String[] arguments = given.split("\\s*,\\s*");
        String first = arguments[0].strip();
        String from =
                arguments.length > 1 ? arguments[1].replaceAll("['\"]", "").strip() : "";
        return switch (method + "/" + arguments.length) {
            case "workingDays.after/1" -> many(first, "working day");
            case "workingDays.after/2" -> many(first, "working day") + " after " + spoken(from);
            case "workingDays.before/2" -> many(first, "working day") + " before " + spoken(from);
            case "workingDays.endOf/1" -> "the end of the day " + spoken(first);
            case "hours.after/1" -> many(first, "hour");
            default -> written;
        };
    }

    private static String duration(String written) {
        String[] parts = written.replaceFirst("^R\\d*/", "").substring(1).split("T", 2);
        String words = counted(parts[0], DAYS);
        String times = parts.length > 1 ? counted(parts[1], TIMES) : "";
        String all = words.isEmpty() || times.isEmpty() ? words + times : words + " and " + times;
        return written.startsWith("R") ? "every " + all : all;
    }

    private static String counted(String text, Map<String, String> units) {
        return PART.matcher(text)
                .results()
                .map(part -> many(part.group(1), units.getOrDefault(part.group(2), "?")))
                .collect(Collectors.joining(" and "));
    }

    private static String many(String number, String unit) {
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }

    /** {@code referralReceived} as “referral received”. */
    static String spoken(String word) {
        return word.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.UK);
    }
}

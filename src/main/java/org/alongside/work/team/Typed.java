package org.alongside.work.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.page.TypedDay;
import org.alongside.record.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a page, kept as typed so that a page shown again loses nothing. */
final class Typed {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*([ap]m)?");

    private static final int LONGEST_TELEPHONE = 40;

    /** Three digits at least, as in 111, with what people write between them, and an extension. */
    private static final Pattern DIALLED =
            Pattern.compile("\\+?\\(?(?:[0-9][ ()-]*){3,20}(?:(?:ext|x)\\.? ?[0-9]{1,6})?");

    static final Typed NOTHING = new Typed(MultiValueMap.fromSingleValue(Map.of()));

    private final Map<String, List<String>> values;

    Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    static Typed given(Map<String, String> values) {
        return new Typed(MultiValueMap.fromSingleValue(values));
    }

    static Typed given(String field, String value) {
        return given(Map.of(field, value));
    }

    /** The text of a field without spaces around it; empty where there is none. */
    public String of(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** A text that must be there and fit. */
    String text(String field, String missing, int longest, Mistakes mistakes) {
        String text = of(field);
        if (text.isEmpty()) mistakes.add(field, missing);
        else fits(field, text, longest, mistakes);
        return text;
    }

    /** A text that may be left out. */
    @Nullable
    String textIfAny(String field, int longest, Mistakes mistakes) {
        String text = of(field);
        fits(field, text, longest, mistakes);
        return text.isEmpty() ? null : text;
    }

    /** How many open episodes are a full load; none where nothing is typed. */
    @Nullable
    Integer capacity(String field, Mistakes mistakes) {
        String typed = of(field);
        if (typed.isEmpty()) return null;
        if (typed.matches("[1-9][0-9]{0,2}")) return Integer.valueOf(typed);
        mistakes.add(field, "Give a whole number from 1 to 999, or leave it empty");
        return null;
    }

    /** A number as people dial it; none where nothing is typed. */
    @Nullable
    String telephone(String field, Mistakes mistakes) {
        String typed = Words.onOneLine(of(field));
        if (typed.isEmpty()) return null;
        if (typed.length() <= LONGEST_TELEPHONE && DIALLED.matcher(typed).matches()) return typed;
        mistakes.add(field, "Give a telephone number, such as 0121 496 0000, or leave it empty");
        return null;
    }

    /** A day typed as day, month and year. */
    Optional<LocalDate> day(String field, String missing, Mistakes mistakes) {
        String day = of(field + "-day");
        String month = of(field + "-month");
        String year = of(field + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            mistakes.add(field + "-day", missing);
            return Optional.empty();
        }
        Optional<LocalDate> read = TypedDay.of(day, month, year);
        if (read.isEmpty()) mistakes.add(field + "-day", TypedDay.NOT_REAL);
        return read;
    }

    /** A time of day as people type it: 16:30, 4.30pm, 9am. */
    Optional<LocalTime> time(String field, Mistakes mistakes) {
        String typed = of(field).toLowerCase(Locale.UK);
        if (typed.isEmpty()) return Optional.empty();
        Optional<LocalTime> time = timeIn(typed);
        if (time.isEmpty()) mistakes.add(field, "Give a time of day, such as 9:00 or 4:30pm");
        return time;
    }

    private static Optional<LocalTime> timeIn(String typed) {
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        boolean twelve = parts.group(3) != null;
        if (twelve && (hour < 1 || hour > 12)) return Optional.empty();
        if (twelve) hour = hour % 12 + (parts.group(3).equals("pm") ? 12 : 0);
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static void fits(String field, String text, int longest, Mistakes mistakes) {
        if (text.length() > longest) mistakes.add(field, "That is too long: %d characters at most".formatted(longest));
    }
}

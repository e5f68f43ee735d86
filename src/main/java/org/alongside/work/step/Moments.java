package org.alongside.work.step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads days out of three boxes and times as people write them: 2:30pm, 14.30, 9am. */
final class Moments {

    private static final List<String> PARTS = List.of("a day", "a month", "a year");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})(?:[:. ]?([0-9]{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private Moments() {}

    /** ISO text where it could be read, else what was typed; empty where nothing was. */
    record Read(String text, @Nullable String problem) {}

    static Read day(String label, List<String> boxes) {
        if (boxes.stream().allMatch(String::isEmpty)) return new Read("", null);
        List<String> missing = IntStream.range(0, 3)
                .filter(part -> boxes.get(part).isEmpty())
                .mapToObj(PARTS::get)
                .toList();
        String typed = String.join(" ", boxes).strip();
        if (!missing.isEmpty())
            return new Read(typed, "“%s” must include %s.".formatted(label, String.join(" and ", missing)));
        try {
            LocalDate day = LocalDate.of(year(boxes.get(2)), month(boxes.get(1)), number(boxes.get(0)));
            return new Read(day.toString(), null);
        } catch (DateTimeException noSuchDay) {
            return new Read(typed, "“%s” must be a real date, such as 27 3 2026.".formatted(label));
        }
    }

    static Read time(String label, String typed) {
        String written = typed.strip().toLowerCase(Locale.UK);
        if (written.isEmpty()) return new Read("", null);
        LocalTime time = time(written);
        return time == null
                ? new Read(typed, "“%s” must be a time, such as 2:30pm or 14:30.".formatted(label))
                : new Read(time.toString(), null);
    }

    static Read dayAndTime(String label, List<String> boxes, String typedTime) {
        Read day = day(label, boxes);
        Read time = time(label, typedTime);
        if (day.text().isEmpty() && time.text().isEmpty()) return day;
        if (day.problem() != null) return day;
        if (time.problem() != null) return time;
        if (day.text().isEmpty()) return new Read(time.text(), "“%s” must include a date.".formatted(label));
        if (time.text().isEmpty()) return new Read(day.text(), "“%s” must include a time.".formatted(label));
        return new Read(day.text() + "T" + time.text(), null);
    }

    private static @Nullable LocalTime time(String written) {
        if (written.equals("noon") || written.equals("midday")) return LocalTime.NOON;
        Matcher parts = TIME.matcher(written);
        if (!parts.matches()) return null;
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String half = parts.group(3);
        if (half == null && parts.group(2) == null) return null;
        if (half != null) {
            if (hour < 1 || hour > 12) return null;
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /** Numbers, or the names of months. */
    private static int month(String typed) {
        String written = typed.toLowerCase(Locale.UK);
        int named = written.length() < 3 ? -1 : MONTHS.indexOf(written.substring(0, 3));
        return named < 0 ? number(typed) : named + 1;
    }

    /** The check of the answers has the say on which years make sense; two digits are nobody's year. */
    private static int year(String typed) {
        if (typed.length() != 4) throw new DateTimeException("not a year");
        return number(typed);
    }

    private static int number(String typed) {
        if (!NUMBER.matcher(typed).matches()) throw new DateTimeException("not a number");
        return Integer.parseInt(typed);
    }
}

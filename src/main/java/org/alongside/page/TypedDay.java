package org.alongside.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people type it, in one box or in three; no 31 February. */
public final class TypedDay {

    /** What to say of three boxes that hold no day. */
    public static final String NOT_REAL = "Give a real date with day, month and year, such as 27 3 2026";

    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2200;

    private static final List<DateTimeFormatter> WAYS = Stream.of("d/M/uuuu", "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private TypedDay() {}

    /** Of one box: 1/4/2026, 1 April 2026, 1 Apr 2026 or 2026-04-01; of any year. */
    public static Optional<LocalDate> of(String typed) {
        return WAYS.stream().flatMap(way -> day(typed, way).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** Of three boxes, each without spaces around it; none of a year that nobody means. */
    public static Optional<LocalDate> of(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(read -> read.getYear() >= YEAR_FROM && read.getYear() <= YEAR_TO);
        } catch (NumberFormatException | DateTimeException notADay) {
            return Optional.empty();
        }
    }
}

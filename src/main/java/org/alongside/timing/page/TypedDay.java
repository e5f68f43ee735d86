package org.alongside.timing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people type it: 1/4/2026, 1 April 2026 or 2026-04-01; no 31 February, no year but of four figures. */
final class TypedDay {

    private static final List<DateTimeFormatter> WAYS = Stream.of("d/M/uuuu", "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final int LONGEST = 20;
    private static final int LAST_YEAR = 9999;

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        String asked = typed.strip().replaceAll("\\s+", " ");
        if (asked.length() > LONGEST) return Optional.empty();
        return WAYS.stream()
                .flatMap(way -> day(asked, way).stream())
                .filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}

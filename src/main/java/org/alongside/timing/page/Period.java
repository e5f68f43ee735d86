package org.alongside.timing.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What time a page is about: whole days in London.
 *
 * @param code as addresses have it
 * @param until the day after its last
 */
public record Period(String code, String words, LocalDate from, LocalDate until) {

    static final String USUAL = "12-months";

    /** Before anything that could have been written down. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final int YEARS = 5;

    /** What is offered to choose from. */
    static List<Period> offered(LocalDate today) {
        List<Period> offered = new ArrayList<>(List.of(
                months(3, today),
                months(12, today),
                new Period("all", "Since the beginning", BEGINNING, today.plusDays(1))));
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) offered.add(year(year));
        return offered;
    }

    /** By its code, or from one day to another as {@code 2026-04-01..2026-06-30}; what is neither is the usual one. */
    static Period of(String code, LocalDate today) {
        return offered(today).stream()
                .filter(period -> period.code.equals(code))
                .findFirst()
                .orElseGet(() -> between(code, today));
    }

    private static Period months(int months, LocalDate today) {
        return new Period(
                months + "-months",
                "The last " + months + " months",
                today.plusDays(1).minusMonths(months),
                today.plusDays(1));
    }

    private static Period year(int year) {
        return new Period(
                Integer.toString(year), Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static Period between(String code, LocalDate today) {
        var days = code.split("\\.\\.", 2);
        try {
            if (days.length == 2) return days(code, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } catch (DateTimeParseException typed) {
            // An address that somebody typed.
        }
        return months(12, today);
    }

    private static Period days(String code, LocalDate first, LocalDate last) {
        return new Period(code, "From " + first + " to " + last, first, last.plusDays(1));
    }
}

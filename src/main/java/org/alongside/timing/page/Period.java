package org.alongside.timing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.page.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What time a page is about: whole days in London.
 *
 * @param code as addresses have it; empty where days were typed
 * @param until the day after its last
 */
public record Period(String code, String words, LocalDate from, LocalDate until) {

    static final String USUAL = "12-months";
    private static final String ALL = "all";

    /** Before anything that could have been written down. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final int A_YEAR = 12;
    private static final int YEARS = 5;

    private static final int LONGEST = 20;
    private static final int LAST_YEAR = 9999;

    /** What is offered to choose from. */
    static List<Period> offered(LocalDate today) {
        List<Period> offered = new ArrayList<>(List.of(
                months(3, today),
                months(A_YEAR, today),
                new Period(ALL, "Since the beginning", BEGINNING, today.plusDays(1))));
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) offered.add(year(year));
        return offered;
    }

    /**
     * The one that was asked for, the usual one if none was.
     *
     * @param wrong is told, by field, what cannot be understood
     */
    static Period of(Wish wish, LocalDate today, Map<String, String> wrong) {
        String first = Wish.named(wish.from());
        String last = Wish.named(wish.to());
        if (first != null || last != null) return typed(first, last, today, wrong);
        String code = Wish.named(wish.period()) == null ? usual(wish) : wish.period();
        Optional<Period> offered = offered(today).stream()
                .filter(period -> period.code.equals(code))
                .findFirst();
        if (offered.isEmpty()) wrong.put("period", "Choose a time from the list");
        return offered.orElseGet(() -> months(A_YEAR, today));
    }

    /** A log of another system may have ended years ago. */
    private static String usual(Wish wish) {
        return wish.isOfAnotherLog() ? ALL : USUAL;
    }

    private static Period typed(
            @Nullable String first, @Nullable String last, LocalDate today, Map<String, String> wrong) {
        LocalDate from = first == null ? BEGINNING : day("from", "first", first, wrong);
        LocalDate to = last == null ? today : day("to", "last", last, wrong);
        if (wrong.isEmpty() && to.isBefore(from)) wrong.put("to", "The last day must not be before the first");
        if (!wrong.isEmpty()) return months(A_YEAR, today);
        var lengths = new Lengths();
        return new Period("", "From " + lengths.day(from) + " to " + lengths.day(to), from, to.plusDays(1));
    }

    /** Any day in place of one that is none. */
    private static LocalDate day(String field, String which, String typed, Map<String, String> wrong) {
        String asked = typed.strip().replaceAll("\\s+", " ");
        Optional<LocalDate> day = asked.length() > LONGEST ? Optional.empty() : TypedDay.of(asked);
        return day.filter(Period::isOfAYearThereIs).orElseGet(() -> {
            wrong.put(field, "Give the " + which + " day as day, month and year, like 1/4/2026");
            return BEGINNING;
        });
    }

    private static boolean isOfAYearThereIs(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
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
}

package org.alongside.timing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, and what is wrong with it, a sentence a field. */
public final class Sent {

    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2200;

    private final Map<String, String> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Sent(Map<String, String> typed) {
        this.typed = typed;
    }

    /** As typed, without spaces around it; empty where there is nothing. */
    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    @Nullable
    String ifAny(String field) {
        return of(field).isEmpty() ? null : of(field);
    }

    /** A day of three boxes; none where nothing is typed into any of them. */
    @Nullable
    LocalDate day(String field) {
        String day = of(field + "-day");
        String month = of(field + "-month");
        String year = of(field + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) return null;
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (read.getYear() >= YEAR_FROM && read.getYear() <= YEAR_TO) return read;
        } catch (NumberFormatException | DateTimeException notADay) {
            // Said below, as for a year that nobody means.
        }
        wrong(field + "-day", "Give a real date with day, month and year, such as 27 3 2026");
        return null;
    }

    /** The first thing that is wrong with a field counts. */
    void wrong(String field, String sentence) {
        problems.putIfAbsent(field, sentence);
    }

    boolean isRight() {
        return problems.isEmpty();
    }

    Map<String, String> problems() {
        return problems;
    }
}

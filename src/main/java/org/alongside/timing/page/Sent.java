package org.alongside.timing.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.page.TypedDay;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, and what is wrong with it, a sentence a field. */
public final class Sent {

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
        Optional<LocalDate> read = TypedDay.of(day, month, year);
        if (read.isEmpty()) wrong(field + "-day", TypedDay.NOT_REAL);
        return read.orElse(null);
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

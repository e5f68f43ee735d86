package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** The kinds of value the vocabulary takes, in words a manager reads. */
enum ValueKind {
    WHOLE_NUMBER("whole number"),
    NUMBER("number"),
    TEXT("text"),
    YES_OR_NO("true or false"),
    DATE("date"),
    OTHER("nothing a model can write");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    static ValueKind of(Class<?> type) {
        if (Set.of(int.class, long.class, Integer.class, Long.class).contains(type)) return WHOLE_NUMBER;
        if (Set.of(double.class, Double.class, BigDecimal.class).contains(type)) return NUMBER;
        if (type == String.class) return TEXT;
        if (type == boolean.class || type == Boolean.class) return YES_OR_NO;
        return type == LocalDate.class ? DATE : OTHER;
    }

    String words() {
        return words;
    }

    boolean takes(Object literal) {
        return switch (this) {
            case WHOLE_NUMBER -> literal instanceof Long;
            case NUMBER -> literal instanceof Long || literal instanceof BigDecimal;
            case TEXT -> literal instanceof String;
            case YES_OR_NO -> literal instanceof Boolean;
            case DATE, OTHER -> false;
        };
    }

    boolean takes(Variable variable) {
        return switch (variable.kind()) {
            case UNKNOWN -> true;
            case CODE -> this == TEXT;
            // A pathway keeps dates as ISO text.
            case DATE -> this == DATE || this == TEXT;
            case NUMBER -> this == WHOLE_NUMBER || this == NUMBER;
            case YES_OR_NO -> this == YES_OR_NO;
        };
    }
}

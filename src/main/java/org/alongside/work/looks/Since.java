package org.alongside.work.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;

/** How far back looks are wanted, in whole days in London. */
public enum Since {
    TODAY("today", "Today"),
    DAYS_7("7-days", "The last 7 days"),
    DAYS_30("30-days", "The last 30 days"),
    MONTHS_12("12-months", "The last 12 months"),
    BEGINNING("all", "Since the beginning");

    private final String code;
    private final String words;

    Since(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** By its code; what is none is the usual one. */
    static Since of(String code) {
        return Stream.of(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(DAYS_30);
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** The moment it begins; none where it goes back to the beginning. */
    @Nullable
    Instant begins(LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        LocalDate first = switch (this) {
            case TODAY -> today;
            case DAYS_7 -> tomorrow.minusDays(7);
            case DAYS_30 -> tomorrow.minusDays(30);
            case MONTHS_12 -> tomorrow.minusMonths(12);
            case BEGINNING -> null;
        };
        return first == null ? null : first.atStartOfDay(London.ZONE).toInstant();
    }
}

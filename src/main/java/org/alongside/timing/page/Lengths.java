package org.alongside.timing.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.page.Spoken;
import org.jspecify.annotations.Nullable;

/** Lengths of time, from milliseconds, and moments as pages write them. */
public final class Lengths {

    static final String UNKNOWN = "not known";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long HOURS_A_DAY = 24;
    private static final long DAY = HOURS_A_DAY * HOUR;

    /** What is called a working day, whatever the office's own hours are: docs/timings.md. */
    private static final long WORKING_DAY = 8 * HOUR;

    private static final long FEW_HOURS = 3 * WORKING_DAY;

    /** As {@code 3 days 4 hours}: the two largest parts, from a day on to the nearest hour. */
    public String elapsed(@Nullable Long millis) {
        if (millis == null) return UNKNOWN;
        if (millis < MINUTE) return "under 1 minute";
        if (millis < HOUR) return many(millis / MINUTE, "minute");
        if (millis < DAY) return both(many(millis / HOUR, "hour"), millis % HOUR / MINUTE, "minute");
        long hours = hours(millis);
        return both(many(hours / HOURS_A_DAY, "day"), hours % HOURS_A_DAY, "hour");
    }

    /** As {@code 5.5 working days}, of eight hours each; less than three of them in hours. */
    public String worked(@Nullable Long millis) {
        if (millis == null) return UNKNOWN;
        if (millis < HOUR) return many(millis / MINUTE, "working minute");
        if (millis < FEW_HOURS) {
            String hours = tenths(millis, HOUR);
            return hours.equals("1") ? "1 working hour" : hours + " working hours";
        }
        return tenths(millis, WORKING_DAY) + " working days";
    }

    /** As {@code 5.5 wd} for working days, where there is little room. */
    String briefWorked(long millis) {
        if (millis < HOUR) return millis / MINUTE + " min";
        if (millis < FEW_HOURS) return tenths(millis, HOUR) + " wh";
        return tenths(millis, WORKING_DAY) + " wd";
    }

    /** As {@code 3 d 4 h}, where there is little room. */
    public String brief(@Nullable Long millis) {
        if (millis == null) return "–";
        if (millis < MINUTE) return "< 1 min";
        if (millis < HOUR) return millis / MINUTE + " min";
        if (millis < DAY) return millis / HOUR + " h " + millis % HOUR / MINUTE + " min";
        long hours = hours(millis);
        return hours / HOURS_A_DAY + " d " + hours % HOURS_A_DAY + " h";
    }

    /** As {@code March 2026}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** As {@code 2 March 2026}. */
    public String day(LocalDate day) {
        return DAY_OF_MONTH.format(day);
    }

    /** As {@code 2 March 2026, 16:30}, in London. */
    public String moment(Instant at) {
        return Spoken.moment(at);
    }

    /** How a journey began, as {@code Handed on}. */
    public String origin(String id) {
        return id.equals("called") ? "Within another pathway" : Spoken.code(id);
    }

    /** Turns a code such as {@code didNotHappen} into words. */
    public String code(String code) {
        return Spoken.code(code);
    }

    private static long hours(long millis) {
        return (millis + HOUR / 2) / HOUR;
    }

    private static String both(String large, long rest, String unit) {
        return rest == 0 ? large : large + " " + many(rest, unit);
    }

    private static String many(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String tenths(long millis, long of) {
        String said = String.format(Locale.ROOT, "%.1f", (double) millis / of);
        return said.endsWith(".0") ? said.substring(0, said.length() - 2) : said;
    }
}

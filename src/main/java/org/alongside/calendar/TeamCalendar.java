package org.alongside.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The working days of one team, in London time: its office hours without bank holidays and days it is closed. */
public final class TeamCalendar {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Ten years: a longer target is a mistyped number. */
    private static final int MOST_WORKING_DAYS = 2_600;

    /** A team closed for longer than this has no working days, and the search for one must end. */
    private static final int LONGEST_CLOSURE_IN_DAYS = 400;

    private final Map<DayOfWeek, OfficeHours> hours;
    private final Map<LocalDate, LocalTime> openUntil;
    private final @Nullable LocalTime cutOff;
    private final BankHolidays bankHolidays;

    /** With the days on which it is closed, or open only until a time of day: midnight for the whole day. */
    TeamCalendar(
            Map<DayOfWeek, OfficeHours> hours,
            Map<LocalDate, LocalTime> openUntil,
            @Nullable LocalTime cutOff,
            BankHolidays bankHolidays) {
        this.hours = hours;
        this.openUntil = openUntil;
        this.cutOff = cutOff;
        this.bankHolidays = bankHolidays;
    }

    /** Whether the team works on this day, if only for a part of it. */
    public boolean isWorkingDay(LocalDate day) {
        return openOn(day).isPresent();
    }

    /** When the team is open on a day; on a day on which it closes early, until then. */
    Optional<OfficeHours> openOn(LocalDate day) {
        var usual = hours.get(day.getDayOfWeek());
        if (usual == null || bankHolidays.include(day)) return Optional.empty();
        var until = openUntil.get(day);
        return until == null ? Optional.of(usual) : usual.closedFrom(until);
    }

    /**
     * The moment the clocks of London first show a time of day on a day: of a time shown twice the first, of one that
     * is skipped the moment of skipping.
     */
    static Instant firstAt(LocalDate day, LocalTime time) {
        var shown = day.atTime(time);
        var change = LONDON.getRules().getTransition(shown);
        return change != null && change.isGap()
                ? change.getInstant()
                : shown.atZone(LONDON).toInstant();
    }

    /** How many working days come after one day, up to and with another; none where that is not later. */
    public int workingDays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The closing time of the given number of working days after the one something arrived on. */
    public Instant deadline(Instant from, int workingDays) {
        return deadline(from, workingDays, cutOff);
    }

    /**
     * The same with another cut-off.
     *
     * @param cutOff what arrives after this time of day counts as arriving on the next working day; null for the
     *     closing time of that day, which counts as well on a day on which the team closes early
     */
    public Instant deadline(Instant from, int workingDays, @Nullable LocalTime cutOff) {
        mustBeWithinReach(workingDays);
        var day = dayZero(from.atZone(LONDON), cutOff);
        for (int n = 0; n < workingDays; n++) day = nextWorkingDay(day);
        return firstAt(day, hoursOf(day).closes());
    }

    /**
     * The opening time of the working day that lies the given number of working days before a day; with none, of the
     * day itself or, where that is no working day, of the last one before it.
     */
    public Instant opening(LocalDate before, int workingDays) {
        mustBeWithinReach(workingDays);
        var day = before;
        for (int n = 0; n < workingDays; n++) day = workingDayBefore(day);
        if (!isWorkingDay(day)) day = workingDayBefore(day);
        return firstAt(day, hoursOf(day).opens());
    }

    /** The moment a day ends in London, which is midnight, where the next day begins. */
    public Instant endOfDay(LocalDate day) {
        return endOf(day);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    private LocalDate dayZero(ZonedDateTime from, @Nullable LocalTime cutOff) {
        var day = from.toLocalDate();
        if (!isWorkingDay(day)) return nextWorkingDay(day);
        var closes = hoursOf(day).closes();
        var last = cutOff == null || (closesEarly(day) && closes.isBefore(cutOff)) ? closes : cutOff;
        return from.toLocalTime().isAfter(last) ? nextWorkingDay(day) : day;
    }

    private static void mustBeWithinReach(int workingDays) {
        if (workingDays < 0 || workingDays > MOST_WORKING_DAYS)
            throw new IllegalArgumentException(
                    "A target is 0 to " + MOST_WORKING_DAYS + " working days away, not " + workingDays);
    }

    private LocalDate workingDayBefore(LocalDate day) {
        for (var earlier = day.minusDays(1);
                DAYS.between(earlier, day) <= LONGEST_CLOSURE_IN_DAYS;
                earlier = earlier.minusDays(1)) if (isWorkingDay(earlier)) return earlier;
        throw NoWorkingDay.before(day, LONGEST_CLOSURE_IN_DAYS);
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        for (var day = after.plusDays(1); DAYS.between(after, day) <= LONGEST_CLOSURE_IN_DAYS; day = day.plusDays(1))
            if (isWorkingDay(day)) return day;
        throw NoWorkingDay.after(after, LONGEST_CLOSURE_IN_DAYS);
    }

    private boolean closesEarly(LocalDate day) {
        return openUntil.containsKey(day);
    }

    private OfficeHours hoursOf(LocalDate day) {
        return openOn(day).orElseThrow();
    }
}

package org.alongside.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a team worked, in milliseconds, counted up once for every day from 2000 on so that any two moments can be
 * compared at once: what lies between them is {@code at(until) - at(from)}. A moment outside its days is refused.
 */
public final class WorkingTime {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** London keeps Greenwich time in winter. */
    private static final long BEGINS = milli(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant());

    private static final long DAY = DAYS.getDuration().toMillis();

    private final LocalDate end;
    private final long ends;

    /** When each day opens; one that is closed all day when it begins. The first day not counted stands at the end. */
    private final long[] opens;

    /** What was worked before each day, and after the last. */
    private final long[] before;

    WorkingTime(CalendarThen calendar, LocalDate end) {
        int days = (int) DAYS.between(FIRST, end);
        this.end = end;
        this.ends = begins(end);
        this.opens = new long[days + 1];
        this.before = new long[days + 1];
        for (int n = 0; n < days; n++) count(n, calendar);
        opens[days] = ends;
    }

    private void count(int n, CalendarThen calendar) {
        var day = FIRST.plusDays(n);
        var open = calendar.openOn(day);
        opens[n] = open.map(hours -> milli(TeamCalendar.firstAt(day, hours.opens())))
                .orElse(begins(day));
        before[n + 1] = before[n]
                + open.map(hours -> milli(TeamCalendar.firstAt(day, hours.closes())) - opens[n])
                        .orElse(0L);
    }

    /** The working time between two moments; none where the second is not later. */
    public long millisBetween(Instant from, Instant until) {
        return until.isAfter(from) ? at(until) - at(from) : 0;
    }

    /** What was worked from the beginning of 2000 up to a moment. */
    public long at(Instant moment) {
        if (!includes(moment)) throw refused(moment);
        return at(moment.toEpochMilli());
    }

    /** The same, of a moment in milliseconds since 1970. */
    public long at(long milli) {
        if (milli < BEGINS || milli >= ends) throw refused(Instant.ofEpochMilli(milli));
        int day = (int) ((milli - BEGINS) / DAY);
        // In summer the next day begins, and may open, an hour before midnight in Greenwich.
        if (milli >= opens[day + 1]) day++;
        return before[day] + Math.min(Math.max(milli - opens[day], 0), before[day + 1] - before[day]);
    }

    /** Whether the moment lies within the days that are counted. */
    public boolean includes(Instant moment) {
        var second = moment.getEpochSecond();
        return second >= BEGINS / 1000 && second < ends / 1000;
    }

    /** The days on which the team works, from one day up to and with another. */
    public List<WorkingDayOf> days(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(numberOf(from), numberOf(until))
                .filter(n -> before[n + 1] > before[n])
                .mapToObj(n -> new WorkingDayOf(
                        FIRST.plusDays(n),
                        Instant.ofEpochMilli(opens[n]),
                        Instant.ofEpochMilli(opens[n] + before[n + 1] - before[n])))
                .toList();
    }

    private int numberOf(LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(end)) throw refused(day);
        return (int) DAYS.between(FIRST, day);
    }

    private IllegalArgumentException refused(Object when) {
        return new IllegalArgumentException(
                "Working time is counted from " + FIRST + " until before " + end + ", not on " + when);
    }

    private static long begins(LocalDate day) {
        return milli(day.atStartOfDay(TeamCalendar.LONDON).toInstant());
    }

    private static long milli(Instant moment) {
        return moment.toEpochMilli();
    }
}

package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definition of working time, said slowly: whether a team is open, asked of every minute of ten years. */
final class MinuteByMinute {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BankHolidaysByHand bankHolidays = new BankHolidaysByHand();
    private final List<Said> said = new ArrayList<>();
    private final BitSet open = new BitSet();
    private long beginning;

    /** Something said of a calendar; what is null was not spoken of. No hours are those of the settings. */
    private record Said(
            Instant at,
            @Nullable Map<DayOfWeek, OfficeHours> settings,
            @Nullable Map<DayOfWeek, OfficeHours> hours,
            @Nullable LocalDate day,
            @Nullable LocalTime openUntil) {}

    void settings(Instant at, Map<DayOfWeek, OfficeHours> hours) {
        said.add(new Said(at, hours, null, null, null));
    }

    void hours(Instant at, Map<DayOfWeek, OfficeHours> hours) {
        said.add(new Said(at, null, hours, null, null));
    }

    void closed(Instant at, LocalDate day, LocalTime openUntil) {
        said.add(new Said(at, null, null, day, openUntil));
    }

    void opened(Instant at, LocalDate day) {
        said.add(new Said(at, null, null, day, LocalTime.MAX));
    }

    void walk(LocalDate from, LocalDate until) {
        beginning = from.atStartOfDay(LONDON).toInstant().toEpochMilli() / 60_000;
        for (var day = from; day.isBefore(until); day = day.plusDays(1)) walk(day);
    }

    private void walk(LocalDate day) {
        var midnight = day.plusDays(1).atStartOfDay(LONDON).toInstant();
        Map<DayOfWeek, OfficeHours> settings = Map.of();
        Map<DayOfWeek, OfficeHours> own = Map.of();
        var until = LocalTime.MAX;
        for (var each : said) {
            if (!each.at().isBefore(midnight)) continue;
            if (each.settings() != null) settings = each.settings();
            if (each.hours() != null) own = each.hours();
            if (day.equals(each.day())) until = each.openUntil();
        }
        var hours = (own.isEmpty() ? settings : own).get(day.getDayOfWeek());
        if (hours == null || bankHolidays.include(day)) return;
        boolean hasOpened = false;
        boolean hasClosed = false;
        for (var now = day.atStartOfDay(LONDON).toInstant(); now.isBefore(midnight); now = now.plusSeconds(60)) {
            var clock = now.atZone(LONDON).toLocalTime();
            hasOpened = hasOpened || !clock.isBefore(hours.opens());
            hasClosed = hasClosed || !clock.isBefore(hours.closes()) || !clock.isBefore(until);
            if (hasOpened && !hasClosed) open.set((int) (now.toEpochMilli() / 60_000 - beginning));
        }
    }

    long millisBetween(Instant from, Instant until) {
        long open = 0;
        long next;
        for (long now = from.toEpochMilli(); now < until.toEpochMilli(); now = next) {
            next = Math.min((now / 60_000 + 1) * 60_000, until.toEpochMilli());
            if (this.open.get((int) (now / 60_000 - beginning))) open += next - now;
        }
        return open;
    }
}

package org.alongside.calendar;

import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.alongside.calendar.TownHall.POD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams whose calendars change for ten years, held against a walk through every minute of them. */
@Tag("both-databases")
class WorkingTimePropertiesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate BEYOND = LocalDate.parse("2034-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2032-06-15");
    private static final int CHANGES = 160;
    private static final int INTERVALS = 2_500;

    private final TownHall hall = new TownHall();
    private final MinuteByMinute slow = new MinuteByMinute();
    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {20261126, 20270328, 20271031})
    void everyIntervalIsAsLongAsTheMinutesInItOnWhichTheTeamIsOpen(long seed) {
        random = new Random(seed);
        history();
        slow.walk(FIRST, BEYOND);
        var time = hall.time(POD);
        for (int n = 0; n < INTERVALS; n++) {
            var from = someMoment();
            var until = somewhatLater(from);
            assertThat(time.millisBetween(from, until))
                    .as("from %s until %s, seed %s", from, until, seed)
                    .isEqualTo(slow.millisBetween(from, until));
            assertThat(time.at(until) - time.at(from)).isEqualTo(time.millisBetween(from, until));
        }
    }

    /** What was said of the calendar up to today, the last of it today, in the order it was said. */
    private void history() {
        settingsChange(Instant.EPOCH, someHours());
        random.longs(CHANGES, at(FIRST), at(TODAY.plusDays(1)))
                .sorted()
                .mapToObj(Instant::ofEpochMilli)
                .forEach(this::somethingChanges);
        hall.itIs(TODAY.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1));
    }

    private void somethingChanges(Instant now) {
        hall.itIs(now);
        switch (random.nextInt(16)) {
            case 0 -> settingsChange(now, someHours());
            case 1, 2 -> hoursChange(now, someHours());
            case 3 -> hoursChange(now, Map.of());
            case 4, 5, 6 -> opens(now, someDayAround(now));
            default -> closes(now, someDayAround(now), openUntil());
        }
    }

    private void settingsChange(Instant now, Map<DayOfWeek, OfficeHours> hours) {
        hall.starts(new CalendarSettings(hours, null));
        slow.settings(now, hours);
    }

    private void hoursChange(Instant now, Map<DayOfWeek, OfficeHours> hours) {
        hall.calendars.keepHours(POD, hours);
        slow.hours(now, hours);
    }

    private void closes(Instant now, LocalDate day, LocalTime openUntil) {
        var allDay = openUntil.equals(LocalTime.MIDNIGHT);
        hall.calendars.close(POD, new ClosedDay(day, allDay ? null : openUntil, "Leave of the office"));
        slow.closed(now, day, openUntil);
    }

    private void opens(Instant now, LocalDate day) {
        if (hall.calendars.open(POD, day)) slow.opened(now, day);
    }

    /** Mostly one ahead or today, of few, so that many are spoken of again; at times one that is over. */
    private LocalDate someDayAround(Instant now) {
        return now.atZone(LONDON).toLocalDate().plusDays(random.nextInt(20) - 4L);
    }

    private LocalTime openUntil() {
        return random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private Map<DayOfWeek, OfficeHours> someHours() {
        var hours = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (random.nextInt(7) > 0) hours.put(day, someDay());
        hours.put(DayOfWeek.SUNDAY, someNight());
        return hours;
    }

    private OfficeHours someDay() {
        return new OfficeHours(
                LocalTime.of(random.nextInt(12), random.nextInt(60)),
                LocalTime.of(12 + random.nextInt(12), random.nextInt(60)));
    }

    /** Clocks change on Sundays between one and two. */
    private OfficeHours someNight() {
        return switch (random.nextInt(3)) {
            case 0 -> OfficeHours.between("00:00", "23:59");
            case 1 -> OfficeHours.between("00:10", "01:40");
            default -> OfficeHours.between("01:20", "03:00");
        };
    }

    private Instant someMoment() {
        var day = FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, BEYOND) - 400));
        return Instant.ofEpochMilli(at(somewhereNear(day)) + random.nextInt(86_400_000));
    }

    /** Often where clocks change or nobody works. */
    private LocalDate somewhereNear(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(day.getYear(), 12, 31);
            case 1 -> day.withMonth(random.nextBoolean() ? 3 : 10).with(lastInMonth(DayOfWeek.SUNDAY));
            case 2 -> day.with(DayOfWeek.SATURDAY);
            default -> day;
        };
    }

    private Instant somewhatLater(Instant from) {
        return switch (random.nextInt(6)) {
            case 0 -> from;
            case 1 -> from.plusMillis(random.nextInt(1_000));
            case 2 -> from.plusSeconds(random.nextInt(86_400));
            case 3 -> from.plusSeconds(random.nextInt(40 * 86_400));
            case 4 -> from.truncatedTo(ChronoUnit.HOURS).plus(1 + random.nextInt(400), ChronoUnit.HOURS);
            default -> from.plusSeconds(random.nextInt(3 * 86_400));
        };
    }

    private static long at(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant().toEpochMilli();
    }
}

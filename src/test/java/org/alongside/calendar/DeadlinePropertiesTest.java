package org.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deadlines of random teams over ten years, held against a list of all their closing times. */
class DeadlinePropertiesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate LAST = LocalDate.parse("2033-12-31");

    private final Random random = new Random(20261102);
    private final BankHolidays bankHolidays = new BankHolidays();

    @Test
    void everyDeadlineIsTheOneFoundByCountingClosingTimesDayByDay() {
        for (int team = 0; team < 40; team++) {
            var hours = someHours();
            var closed = someClosedDays();
            var cutOff = random.nextBoolean() ? null : LocalTime.of(8 + random.nextInt(10), random.nextInt(60));
            var calendar = new TeamCalendar(hours, closed, cutOff, bankHolidays);
            var slow = new Slow(hours, closed, cutOff);
            for (int n = 0; n < 250; n++) {
                var from = someMoment();
                var days = random.nextInt(30);
                assertThat(calendar.deadline(from, days))
                        .as(
                                "%s working days after %s with %s, closed %s, cut-off %s",
                                days, from, hours, closed, cutOff)
                        .isEqualTo(slow.deadline(from, days));
            }
        }
    }

    @Test
    void countingBackAndThenForwardLeadsToTheSameWorkingDay() {
        for (int team = 0; team < 40; team++) {
            var hours = someHours();
            var calendar = new TeamCalendar(hours, someClosedDays(), LocalTime.MAX, bankHolidays);
            for (int n = 0; n < 250; n++) {
                var day = someMoment().atZone(LONDON).toLocalDate();
                if (!calendar.isWorkingDay(day)) continue;
                var days = random.nextInt(30);
                var back = calendar.opening(day, days);
                assertThat(calendar.deadline(back, days).atZone(LONDON).toLocalDate())
                        .as("%s working days before %s with %s", days, day, hours)
                        .isEqualTo(day);
            }
        }
    }

    @Test
    void aLaterArrivalNeverHasAnEarlierDeadlineAndADayMoreIsAlwaysLater() {
        var calendar = new TeamCalendar(CalendarSettings.usual().officeHours(), someClosedDays(), null, bankHolidays);
        for (int n = 0; n < 2_000; n++) {
            var from = someMoment();
            var later = from.plusSeconds(random.nextInt(500_000));
            var days = random.nextInt(20);
            assertThat(calendar.deadline(later, days)).isAfterOrEqualTo(calendar.deadline(from, days));
            assertThat(calendar.deadline(from, days + 1)).isAfter(calendar.deadline(from, days));
            assertThat(calendar.deadline(from, days)).isAfterOrEqualTo(from);
        }
    }

    private Map<DayOfWeek, OfficeHours> someHours() {
        var hours = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values())
            if (random.nextInt(7) > 1)
                hours.put(
                        day,
                        new OfficeHours(
                                LocalTime.of(random.nextInt(11), 0), LocalTime.of(12 + random.nextInt(11), 30)));
        if (hours.isEmpty()) hours.put(DayOfWeek.WEDNESDAY, OfficeHours.between("00:00", "23:59"));
        return hours;
    }

    /** Half of them closed all day, the others from a time that may lie before, within or after the hours. */
    private Map<LocalDate, LocalTime> someClosedDays() {
        var closed = new HashMap<LocalDate, LocalTime>();
        for (int n = 0; n < 200; n++)
            closed.put(
                    FIRST.plusDays(random.nextInt(3_650)),
                    random.nextBoolean()
                            ? LocalTime.MIDNIGHT
                            : LocalTime.of(7 + random.nextInt(17), random.nextInt(60)));
        return closed;
    }

    private Instant someMoment() {
        var seconds = (LAST.toEpochDay() - FIRST.toEpochDay() - 600) * 86_400;
        return FIRST.atStartOfDay(LONDON).toInstant().plusSeconds((long) (random.nextDouble() * seconds));
    }

    /** The definition, said slowly: list every closing time of ten years, find the first that counts, go on from it. */
    private record Slow(
            Map<DayOfWeek, OfficeHours> hours,
            Map<LocalDate, LocalTime> closed,
            @Nullable LocalTime cutOff) {

        Instant deadline(Instant from, int workingDays) {
            var arrival = from.atZone(LONDON);
            var closings = closings(arrival.toLocalDate());
            if (tooLateFor(closings.first(), arrival)) closings.pollFirst();
            for (int n = 0; n < workingDays; n++) closings.pollFirst();
            return closings.first().toInstant();
        }

        private boolean tooLateFor(ZonedDateTime closing, ZonedDateTime arrival) {
            var halfDay = closed.containsKey(closing.toLocalDate())
                    && cutOff != null
                    && closing.toLocalTime().isBefore(cutOff);
            var last = cutOff == null || halfDay ? closing.toLocalTime() : cutOff;
            return closing.toLocalDate().equals(arrival.toLocalDate())
                    && arrival.toLocalTime().isAfter(last);
        }

        private TreeSet<ZonedDateTime> closings(LocalDate from) {
            var closings = new TreeSet<ZonedDateTime>();
            var bankHolidays = new BankHolidaysByHand();
            for (var day = from; day.isBefore(from.plusDays(600)); day = day.plusDays(1)) {
                var open = hours.get(day.getDayOfWeek());
                if (open == null || bankHolidays.include(day)) continue;
                var closedFrom = closed.getOrDefault(day, LocalTime.MAX);
                if (!closedFrom.isAfter(open.opens())) continue;
                var closes = closedFrom.isBefore(open.closes()) ? closedFrom : open.closes();
                closings.add(day.atTime(closes).atZone(LONDON));
            }
            return closings;
        }
    }
}

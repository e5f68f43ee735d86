package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.alongside.calendar.TownHall.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Working time in calendars that do not change. The usual hours are 08:30 to 16:30, on Fridays to 16:00. */
class WorkingTimeTest {

    private static final LocalDate END = LocalDate.parse("2037-01-01");

    private final WorkingTime usual = time(CalendarSettings.usual().officeHours(), Map.of());

    @Test
    void withinADayOnlyTheTimeBetweenOpeningAndClosingCounts() {
        assertThat(worked(usual, "2026-11-02T09:00", "2026-11-02T09:00:01")).isEqualTo("PT1S");
        assertThat(worked(usual, "2026-11-02T08:00", "2026-11-02T08:45")).isEqualTo("PT15M");
        assertThat(worked(usual, "2026-11-02T16:29", "2026-11-02T23:00")).isEqualTo("PT1M");
        assertThat(worked(usual, "2026-11-02T08:00", "2026-11-02T08:30")).isEqualTo("PT0S");
        assertThat(worked(usual, "2026-11-02T16:30", "2026-11-02T17:00")).isEqualTo("PT0S");
        assertThat(worked(usual, "2026-11-02T00:00", "2026-11-03T00:00")).isEqualTo("PT8H");
    }

    @Test
    void nightsWeekendsAndBankHolidaysDoNotCount() {
        assertThat(worked(usual, "2026-11-02T16:00", "2026-11-03T09:00")).isEqualTo("PT1H");
        assertThat(worked(usual, "2026-11-06T15:30", "2026-11-09T09:00")).isEqualTo("PT1H");
        assertThat(worked(usual, "2026-11-07T00:00", "2026-11-09T00:00")).isEqualTo("PT0S");
        assertThat(worked(usual, "2026-12-24T16:00", "2026-12-29T09:00")).isEqualTo("PT1H");
        assertThat(worked(usual, "2026-12-31T16:00", "2027-01-04T09:00")).isEqualTo("PT1H");
    }

    @Test
    void aMomentThatIsNotLaterIsNoTimeAway() {
        assertThat(usual.millisBetween(london("2026-11-02T10:00"), london("2026-11-02T10:00")))
                .isZero();
        assertThat(usual.millisBetween(london("2026-11-02T11:00"), london("2026-11-02T10:00")))
                .isZero();
        assertThat(usual.millisBetween(Instant.MAX, Instant.MIN)).isZero();
    }

    @Test
    void aDayClosedFromNoonIsWorkedUntilNoon() {
        var halfDay =
                time(CalendarSettings.usual().officeHours(), Map.of(LocalDate.parse("2026-12-24"), LocalTime.NOON));

        assertThat(worked(halfDay, "2026-12-24T11:30", "2026-12-29T08:31")).isEqualTo("PT31M");
    }

    @Test
    void theDaysCanBeCheckedByHand() {
        var halfDay =
                time(CalendarSettings.usual().officeHours(), Map.of(LocalDate.parse("2026-12-24"), LocalTime.NOON));

        assertThat(halfDay.days(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-29")))
                .containsExactly(
                        day("2026-12-24", "2026-12-24T08:30", "2026-12-24T12:00"),
                        day("2026-12-29", "2026-12-29T08:30", "2026-12-29T16:30"));
        assertThat(halfDay.days(LocalDate.parse("2026-12-29"), LocalDate.parse("2026-12-24")))
                .isEmpty();
    }

    @Test
    void aTeamThatIsNeverOpenWorksNever() {
        assertThat(worked(time(Map.of(), Map.of()), "2000-01-01T00:00", "2036-12-31T23:59"))
                .isEqualTo("PT0S");
    }

    @Test
    void theFirstAndTheLastMomentCountAndThoseOutsideAreRefusedPlainly() {
        var always = time(daily("00:00", "23:59"), Map.of());
        var last = Instant.parse("2036-12-31T23:59:59.999Z");

        assertThat(always.at(Instant.parse("2000-01-01T00:00:00Z"))).isZero();
        assertThat(always.at(last)).isEqualTo(always.at(Instant.parse("2036-12-31T23:59:00Z")));
        assertThat(always.includes(last)).isTrue();
        for (var outside : new Instant[] {
            Instant.MIN, Instant.parse("1999-12-31T23:59:59.999Z"), Instant.parse("2037-01-01T00:00:00Z"), Instant.MAX
        }) {
            assertThat(always.includes(outside)).isFalse();
            assertThatThrownBy(() -> always.at(outside))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Working time is counted from 2000-01-01 until before 2037-01-01, not on " + outside);
        }
        assertThatThrownBy(() -> always.at(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> always.days(LocalDate.parse("2036-12-31"), END))
                .hasMessageEndingWith("not on 2037-01-01");
    }

    static WorkingTime time(Map<DayOfWeek, OfficeHours> hours, Map<LocalDate, LocalTime> openUntil) {
        var settings = new HoursSince();
        settings.note(CalendarNotes.ALWAYS, hours);
        return new WorkingTime(
                new CalendarThen(new HoursSince(), settings, openUntil, new BankHolidays(), LocalDate.MIN), END);
    }

    static String worked(WorkingTime time, String from, String until) {
        return between(time, london(from).toString(), london(until).toString());
    }

    static String between(WorkingTime time, String from, String until) {
        return Duration.ofMillis(time.millisBetween(Instant.parse(from), Instant.parse(until)))
                .toString();
    }

    private static WorkingDayOf day(String day, String opens, String closes) {
        return new WorkingDayOf(LocalDate.parse(day), london(opens), london(closes));
    }
}

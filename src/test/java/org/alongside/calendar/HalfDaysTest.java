package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Christmas Eve 2026 is a Thursday; the usual hours are then 08:30 to 16:30. The next working day is the 29th. */
class HalfDaysTest {

    @Test
    void aTeamThatClosesAtNoonOnChristmasEveWorksOnThatDayAndATargetEndsAtNoon() {
        var halfDay = closing("2026-12-24", "12:00");

        assertThat(halfDay.isWorkingDay(LocalDate.parse("2026-12-24"))).isTrue();
        assertThat(halfDay.deadline(london("2026-12-23T10:00"), 1)).isEqualTo(london("2026-12-24T12:00"));
        assertThat(halfDay.opening(LocalDate.parse("2026-12-29"), 1)).isEqualTo(london("2026-12-24T08:30"));
    }

    @Test
    void whatArrivesAfterNoonOnAHalfDayCountsFromTheNextWorkingDayHoweverLateTheCutOff() {
        var halfDay = closing("2026-12-24", "12:00");
        var three = LocalTime.parse("15:00");

        assertThat(halfDay.deadline(london("2026-12-24T12:00"), 0, three)).isEqualTo(london("2026-12-24T12:00"));
        assertThat(halfDay.deadline(london("2026-12-24T12:01"), 0, three)).isEqualTo(london("2026-12-29T16:30"));
        assertThat(halfDay.deadline(london("2026-12-24T11:01"), 0, LocalTime.parse("11:00")))
                .isEqualTo(london("2026-12-29T16:30"));
    }

    @Test
    void aDayClosedFromItsOpeningOrEarlierIsNoWorkingDayAndOneClosedAfterItsClosingIsWhole() {
        var day = LocalDate.parse("2026-12-24");

        assertThat(closing("2026-12-24", "08:30").isWorkingDay(day)).isFalse();
        assertThat(closing("2026-12-24", "07:00").isWorkingDay(day)).isFalse();
        assertThat(closing("2026-12-24", "08:31").isWorkingDay(day)).isTrue();
        assertThat(closing("2026-12-24", "18:00").deadline(london("2026-12-24T09:00"), 0))
                .isEqualTo(london("2026-12-24T16:30"));
    }

    @Test
    void aHalfDayOnABankHolidayOrASundayOpensNothing() {
        assertThat(closing("2026-12-25", "12:00").isWorkingDay(LocalDate.parse("2026-12-25")))
                .isFalse();
        assertThat(closing("2026-12-27", "12:00").isWorkingDay(LocalDate.parse("2026-12-27")))
                .isFalse();
    }

    private static TeamCalendar closing(String day, String from) {
        return new TeamCalendar(
                CalendarSettings.usual().officeHours(),
                Map.of(LocalDate.parse(day), LocalTime.parse(from)),
                null,
                new BankHolidays());
    }
}

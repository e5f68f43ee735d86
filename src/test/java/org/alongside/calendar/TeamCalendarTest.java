package org.alongside.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeamCalendarTest {

    private final TeamCalendar calendar = calendar(CalendarSettings.usual().officeHours(), Set.of());

    @Test
    void twoWorkingDaysAfterAMondayMorningIsWednesdayAtClosingTime() {
        assertThat(calendar.deadline(london("2026-11-02T09:00"), 2)).isEqualTo(london("2026-11-04T16:30"));
    }

    @Test
    void whatArrivesOnASaturdayCountsFromMonday() {
        assertThat(calendar.deadline(london("2026-11-07T11:00"), 2)).isEqualTo(london("2026-11-11T16:30"));
    }

    @Test
    void whatArrivesAtClosingTimeStillCountsFromTheSameDay() {
        assertThat(calendar.deadline(london("2026-11-02T16:30"), 1)).isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void whatArrivesAMomentAfterClosingTimeCountsFromTheNextWorkingDay() {
        assertThat(calendar.deadline(london("2026-11-02T16:30:01"), 1)).isEqualTo(london("2026-11-04T16:30"));
    }

    @Test
    void whatArrivesBeforeTheOfficeOpensCountsFromTheSameDay() {
        assertThat(calendar.deadline(london("2026-11-02T06:00"), 1)).isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void aTargetOnAFridayEndsHalfAnHourEarlier() {
        assertThat(calendar.deadline(london("2026-11-05T09:00"), 1)).isEqualTo(london("2026-11-06T16:00"));
    }

    @Test
    void noWorkingDaysMeansTheEndOfTheDayItArrived() {
        assertThat(calendar.deadline(london("2026-11-02T09:00"), 0)).isEqualTo(london("2026-11-02T16:30"));
    }

    @Test
    void christmas2026IsFourDaysLongAndDoesNotCount() {
        assertThat(calendar.deadline(london("2026-12-24T10:00"), 2)).isEqualTo(london("2026-12-30T16:30"));
    }

    @Test
    void tenWorkingDaysBeforeADayIsTheOpeningTwoWeeksEarlier() {
        assertThat(calendar.opening(LocalDate.parse("2026-11-20"), 10)).isEqualTo(london("2026-11-06T08:30"));
    }

    @Test
    void tenWorkingDaysBeforeTwelfthNightReachesBackOverChristmasAndNewYear() {
        assertThat(calendar.opening(LocalDate.parse("2027-01-05"), 10)).isEqualTo(london("2026-12-17T08:30"));
    }

    @Test
    void theOpeningTimeIsLondonTimeOnTheOtherSideOfAClockChange() {
        assertThat(calendar.opening(LocalDate.parse("2027-03-30"), 2)).isEqualTo("2027-03-24T08:30:00Z");
        assertThat(calendar.opening(LocalDate.parse("2026-10-27"), 2)).isEqualTo("2026-10-23T07:30:00Z");
    }

    @Test
    void noWorkingDaysBeforeASundayIsTheFridayBefore() {
        assertThat(calendar.opening(LocalDate.parse("2026-11-08"), 0)).isEqualTo(london("2026-11-06T08:30"));
    }

    @Test
    void anEarlierCutOffMovesTheAfternoonToTheNextDay() {
        var noon = LocalTime.NOON;
        assertThat(calendar.deadline(london("2026-11-02T12:00"), 1, noon)).isEqualTo(london("2026-11-03T16:30"));
        assertThat(calendar.deadline(london("2026-11-02T12:01"), 1, noon)).isEqualTo(london("2026-11-04T16:30"));
    }

    @Test
    void theClosingTimeIsLondonTimeOnBothSidesOfAClockChange() {
        assertThat(calendar.deadline(Instant.parse("2026-10-23T14:00:00Z"), 1)).isEqualTo("2026-10-26T16:30:00Z");
        assertThat(calendar.deadline(Instant.parse("2026-10-22T14:00:00Z"), 1)).isEqualTo("2026-10-23T15:00:00Z");
        assertThat(calendar.deadline(Instant.parse("2027-03-25T14:00:00Z"), 1)).isEqualTo("2027-03-30T15:30:00Z");
    }

    @Test
    void inSummerAnEveningInLondonIsNotYetTheNextDay() {
        assertThat(calendar.deadline(Instant.parse("2026-07-05T23:30:00Z"), 1)).isEqualTo("2026-07-07T15:30:00Z");
    }

    @Test
    void aDayEndsAtMidnightInLondon() {
        assertThat(calendar.endOfDay(LocalDate.parse("2026-10-24"))).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(calendar.endOfDay(LocalDate.parse("2026-10-25"))).isEqualTo("2026-10-26T00:00:00Z");
        assertThat(calendar.endOfDay(LocalDate.parse("2027-03-28"))).isEqualTo("2027-03-28T23:00:00Z");
    }

    @Test
    void aDayTheTeamIsClosedDoesNotCount() {
        var awayDay = calendar(CalendarSettings.usual().officeHours(), Set.of(LocalDate.parse("2026-11-03")));

        assertThat(awayDay.isWorkingDay(LocalDate.parse("2026-11-03"))).isFalse();
        assertThat(awayDay.deadline(london("2026-11-02T09:00"), 1)).isEqualTo(london("2026-11-04T16:30"));
    }

    @Test
    void aTeamWithNoWorkingDayAtAllIsRefusedInsteadOfSearchedForEver() {
        var never = calendar(Map.of(), Set.of());

        assertThatThrownBy(() -> never.deadline(london("2026-11-02T09:00"), 1))
                .isInstanceOf(NoWorkingDay.class)
                .hasMessage("The team has no working day in the 400 days after 2026-11-02."
                        + " Look at its office hours and the days it is closed.");
    }

    @Test
    void aTeamThatWorksOnOneDayAWeekGetsThereInTheEnd() {
        var tuesdays = calendar(Map.of(DayOfWeek.TUESDAY, OfficeHours.between("10:00", "12:00")), Set.of());

        assertThat(tuesdays.deadline(london("2026-11-04T09:00"), 3)).isEqualTo(london("2026-12-01T12:00"));
    }

    @Test
    void aTargetInThePastOrBeyondTenYearsIsRefused() {
        assertThatThrownBy(() -> calendar.deadline(Instant.EPOCH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.deadline(Instant.EPOCH, 1_000_000))
                .hasMessage("A target is 0 to 2600 working days away, not 1000000");
    }

    static TeamCalendar calendar(Map<DayOfWeek, OfficeHours> hours, Set<LocalDate> closed) {
        var allDay = closed.stream().collect(Collectors.toMap(day -> day, day -> LocalTime.MIDNIGHT));
        return new TeamCalendar(hours, allDay, null, new BankHolidays());
    }

    static Instant london(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(TeamCalendar.LONDON).toInstant();
    }
}

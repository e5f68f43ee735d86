package org.alongside.calendar;

import static org.alongside.calendar.TownHall.daily;
import static org.alongside.calendar.WorkingTimeTest.between;
import static org.alongside.calendar.WorkingTimeTest.time;
import static org.alongside.calendar.WorkingTimeTest.worked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In spring one o'clock at night is followed by two, in autumn the hour from one to two comes twice. */
class ClockChangesTest {

    private static final String SPRING = "2027-03-28";
    private static final String AUTUMN = "2026-10-25";

    private final WorkingTime usual = time(CalendarSettings.usual().officeHours(), Map.of());

    @Test
    void theTimesOfDayAreThoseOfLondonInSummerAndInWinter() {
        assertThat(between(usual, "2026-07-06T07:00:00Z", "2026-07-06T08:00:00Z"))
                .isEqualTo("PT30M");
        assertThat(between(usual, "2026-12-07T08:00:00Z", "2026-12-07T09:00:00Z"))
                .isEqualTo("PT30M");
    }

    @Test
    void anOfficeThatNeverSleepsLosesAnHourInSpringAndGainsOneInAutumn() {
        var always = time(daily("00:00", "23:59"), Map.of());

        assertThat(worked(always, SPRING + "T00:00", "2027-03-29T00:00")).isEqualTo("PT22H59M");
        assertThat(worked(always, AUTUMN + "T00:00", "2026-10-26T00:00")).isEqualTo("PT24H59M");
        assertThat(between(always, "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"))
                .isEqualTo("PT1H");
        assertThat(between(always, "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"))
                .isEqualTo("PT1H");
        assertThat(worked(always, "2026-10-24T12:00", AUTUMN + "T12:00")).isEqualTo("PT24H59M");
    }

    @Test
    void hoursThatBeginOrEndWhileTheClocksChangeCountWhatReallyPasses() {
        assertThat(nightShift("00:30", "01:30", SPRING)).isEqualTo("PT30M");
        assertThat(nightShift("01:30", "02:30", SPRING)).isEqualTo("PT30M");
        assertThat(nightShift("01:30", "02:15", SPRING)).isEqualTo("PT15M");
        assertThat(nightShift("01:15", "01:45", SPRING)).isEqualTo("PT0S");
        assertThat(nightShift("00:30", "01:30", AUTUMN)).isEqualTo("PT1H");
        assertThat(nightShift("01:30", "02:30", AUTUMN)).isEqualTo("PT2H");
    }

    @Test
    void inSummerAnOfficeThatOpensAtMidnightOpensTheEveningBeforeInGreenwich() {
        var always = time(daily("00:00", "23:59"), Map.of());

        assertThat(between(always, "2026-07-05T22:59:00Z", "2026-07-05T23:00:00Z"))
                .isEqualTo("PT0S");
        assertThat(between(always, "2026-07-05T23:00:00Z", "2026-07-05T23:30:00Z"))
                .isEqualTo("PT30M");
    }

    @Test
    void aTimeThatTheClocksSkipIsTheMomentOfSkippingAndOfOneShownTwiceTheFirst() {
        assertThat(TeamCalendar.firstAt(LocalDate.parse("2027-03-28"), LocalTime.parse("01:15")))
                .isEqualTo("2027-03-28T01:00:00Z");
        assertThat(TeamCalendar.firstAt(LocalDate.parse("2026-10-25"), LocalTime.parse("01:15")))
                .isEqualTo("2026-10-25T00:15:00Z");
    }

    private static String nightShift(String opens, String closes, String night) {
        var day = LocalDate.parse(night);
        return worked(time(daily(opens, closes), Map.of()), day + "T00:00", day.plusDays(1) + "T00:00");
    }
}

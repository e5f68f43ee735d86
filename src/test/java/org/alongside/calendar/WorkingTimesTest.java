package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.alongside.calendar.TownHall.NORTH;
import static org.alongside.calendar.TownHall.POD;
import static org.alongside.calendar.TownHall.daily;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Working time of teams whose hours change. The usual hours are 08:30 to 16:30, on Fridays to 16:00. */
@Tag("both-databases")
class WorkingTimesTest {

    private final TownHall hall = new TownHall();

    @BeforeEach
    void itIsAMondayMorning() {
        hall.itIs(london("2026-11-16T09:00"));
    }

    @Test
    void aWeekOfTheUsualHoursIsThirtyNineAndAHalfHours() {
        assertThat(hall.worked(POD, "2026-11-02T00:00", "2026-11-09T00:00")).isEqualTo("PT39H30M");
    }

    @Test
    void aTeamThatNobodyKnowsAndNoTeamAtAllCountAsTheSettings() {
        hall.opensDaily(POD, "10:00", "11:00");

        assertThat(hall.worked("nosuchteam", "2026-11-02T00:00", "2026-11-09T00:00"))
                .isEqualTo("PT39H30M");
        assertThat(hall.worked(null, "2026-11-16T00:00", "2026-11-23T00:00")).isEqualTo("PT39H30M");
    }

    @Test
    void hoursChangedOnAWednesdayCountFromThatWednesdayOnAndNotBefore() {
        hall.itIs(london("2026-11-18T11:00"));
        hall.opensDaily(POD, "10:00", "12:00");
        hall.itIs(london("2026-11-30T09:00"));

        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-18T00:00")).isEqualTo("PT16H");
        assertThat(hall.worked(POD, "2026-11-18T00:00", "2026-11-19T00:00")).isEqualTo("PT2H");
        assertThat(hall.worked(POD, "2026-11-16T12:30", "2026-11-20T11:00")).isEqualTo("PT17H");
    }

    @Test
    void whatIsInForceAtTheEndOfADayCountsForAllOfItAndMidnightIsTheNextDay() {
        hall.itIs(london("2026-07-14T23:59"));
        hall.opensDaily(POD, "10:00", "12:00");
        hall.itIs(london("2026-07-16T00:00"));
        hall.opensDaily(POD, "10:00", "13:00");
        hall.itIs(london("2026-11-16T09:00"));

        assertThat(hall.worked(POD, "2026-07-13T00:00", "2026-07-14T00:00")).isEqualTo("PT8H");
        assertThat(hall.worked(POD, "2026-07-14T00:00", "2026-07-15T00:00")).isEqualTo("PT2H");
        assertThat(hall.worked(POD, "2026-07-15T00:00", "2026-07-16T00:00")).isEqualTo("PT2H");
        assertThat(hall.worked(POD, "2026-07-16T00:00", "2026-07-17T00:00")).isEqualTo("PT3H");
    }

    @Test
    void todayAndTheDaysToComeCountWithWhatIsInForceNow() {
        hall.opensDaily(POD, "10:00", "12:00");

        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-18T00:00")).isEqualTo("PT4H");
        assertThat(hall.worked(POD, "2026-11-13T00:00", "2026-11-14T00:00")).isEqualTo("PT7H30M");
    }

    @Test
    void aTeamThatGivesItsOwnHoursUpKeepsThoseOfTheSettingsFromThenOn() {
        hall.opensDaily(POD, "10:00", "12:00");
        hall.itIs(london("2026-11-18T09:00"));
        hall.calendars.keepHours(POD, Map.of());
        hall.itIs(london("2026-11-30T09:00"));

        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-19T00:00")).isEqualTo("PT12H");
    }

    @Test
    void otherSettingsAreNotedAtStartUpAndCountFromThenOnForTeamsWithoutOwnHours() {
        hall.opensDaily(NORTH, "10:00", "12:00");
        hall.starts(CalendarSettings.usual());
        hall.itIs(london("2026-11-18T09:00"));
        hall.starts(new CalendarSettings(daily("09:00", "10:00"), null));
        hall.itIs(london("2026-11-30T09:00"));
        hall.starts(new CalendarSettings(daily("09:00", "10:00"), null));

        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-20T00:00")).isEqualTo("PT18H");
        assertThat(hall.worked(null, "2026-11-16T00:00", "2026-11-20T00:00")).isEqualTo("PT18H");
        assertThat(hall.worked(NORTH, "2026-11-16T00:00", "2026-11-20T00:00")).isEqualTo("PT8H");
        assertThat(hall.worked(POD, "2003-03-03T00:00", "2003-03-04T00:00")).isEqualTo("PT8H");
        assertThat(hall.jdbc
                        .sql("select count(*) from office_hours_noted where team_id is null")
                        .query(Integer.class)
                        .single())
                .as("the first start and the one with other hours")
                .isEqualTo(2);
    }
}

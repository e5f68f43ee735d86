package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.alongside.calendar.TownHall.NORTH;
import static org.alongside.calendar.TownHall.POD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Working time of teams that are closed on days or close early. The usual hours are 08:30 to 16:30. */
@Tag("both-databases")
class ClosedDaysThenTest {

    private final TownHall hall = new TownHall();

    @BeforeEach
    void itIsAMondayMorning() {
        hall.itIs(london("2026-11-16T09:00"));
    }

    @Test
    void aClosedDayAndAHalfDayCountAsTheyWereAndNotForOtherTeams() {
        hall.closes(POD, "2026-11-17", null);
        hall.closes(POD, "2026-11-18", "12:00");
        hall.itIs(london("2026-11-30T09:00"));

        assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT0S");
        assertThat(hall.worked(POD, "2026-11-18T00:00", "2026-11-19T00:00")).isEqualTo("PT3H30M");
        assertThat(hall.worked(POD, "2026-11-18T11:59", "2026-11-19T08:31")).isEqualTo("PT2M");
        assertThat(hall.worked(NORTH, "2026-11-17T00:00", "2026-11-19T00:00")).isEqualTo("PT16H");
    }

    @Test
    void aDayOpenedAfterAllOrClosedOtherwiseCountsAsItWasInTheEnd() {
        hall.closes(POD, "2026-11-17", null);
        hall.closes(POD, "2026-11-18", null);
        hall.closes(POD, "2026-11-18", "12:00");
        hall.closes(POD, "2026-11-19", "12:00");
        hall.closes(POD, "2026-11-19", null);
        assertThat(hall.calendars.open(POD, LocalDate.parse("2026-11-17"))).isTrue();
        hall.itIs(london("2026-11-30T09:00"));

        assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT8H");
        assertThat(hall.worked(POD, "2026-11-18T00:00", "2026-11-19T00:00")).isEqualTo("PT3H30M");
        assertThat(hall.worked(POD, "2026-11-19T00:00", "2026-11-20T00:00")).isEqualTo("PT0S");
    }

    @Test
    void aDayThatIsOverStaysAsItWasWhateverIsSaidLater() {
        hall.closes(POD, "2026-11-17", null);
        hall.itIs(london("2026-11-18T00:00"));
        hall.calendars.open(POD, LocalDate.parse("2026-11-17"));
        hall.closes(POD, "2026-11-16", null);

        assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT0S");
        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-17T00:00")).isEqualTo("PT8H");
    }

    @Test
    void openingADayThatWasNotClosedIsNotNoted() {
        assertThat(hall.calendars.open(POD, LocalDate.parse("2026-11-17"))).isFalse();

        assertThat(hall.jdbc
                        .sql("select count(*) from office_closed_noted")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theListOfClosedDaysSaysFromWhenATeamIsClosed() {
        hall.closes(POD, "2026-12-24", "12:00");
        hall.closes(POD, "2026-12-31", null);

        assertThat(hall.calendars.of(POD, LocalDate.parse("2026-11-16")).closed())
                .extracting(ClosedDay::day, ClosedDay::from)
                .containsExactly(
                        tuple(LocalDate.parse("2026-12-24"), LocalTime.NOON),
                        tuple(LocalDate.parse("2026-12-31"), null));
    }
}

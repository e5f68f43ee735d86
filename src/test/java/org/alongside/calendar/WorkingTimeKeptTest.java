package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.alongside.calendar.TownHall.NORTH;
import static org.alongside.calendar.TownHall.POD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was counted is kept until it changes, on whichever machine. The usual hours are 08:30 to 16:30. */
@Tag("both-databases")
class WorkingTimeKeptTest {

    private final TownHall hall = new TownHall();

    @BeforeEach
    void itIsAMondayMorning() {
        hall.itIs(london("2026-11-16T09:00"));
    }

    @Test
    void nothingIsCountedAnewUntilTheCalendarOfThatTeamOrTheSettingsOrTheDayChange() {
        var before = hall.time(POD);
        hall.opensDaily(NORTH, "10:00", "12:00");
        hall.closes(NORTH, "2026-11-17", null);
        assertThat(hall.time(POD)).isSameAs(before);

        hall.itIs(london("2026-11-17T09:00"));
        assertThat(hall.time(POD)).isNotSameAs(before);
    }

    @Test
    void anotherMachinesChangeIsSeenTheNextTimeTheWorkingTimeIsAskedFor() {
        var there = hall.machine();
        there.of(POD);
        hall.opensDaily(POD, "10:00", "12:00");
        assertThat(there.of(POD).days(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-16")))
                .containsExactly(new WorkingDayOf(
                        LocalDate.parse("2026-11-16"), london("2026-11-16T10:00"), london("2026-11-16T12:00")));

        hall.closes(POD, "2026-11-16", null);
        assertThat(there.of(POD).days(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-16")))
                .isEmpty();
    }

    @Test
    void aChangeTakenBackIsForgotten() {
        changesToTwoHoursADayAndTakesItBack();

        assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT8H");
    }

    @Test
    void aChangeTakenBackIsForgottenAlsoWhereAnotherIsMadeInItsPlace() {
        changesToTwoHoursADayAndTakesItBack();
        hall.opensDaily(POD, "10:00", "13:00");

        assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT3H");
    }

    @Test
    void aMachineWhoseClockIsBehindDoesNotPutItsChangeBeforeAnEarlierOne() {
        hall.opensDaily(POD, "10:00", "12:00");
        hall.itIs(london("2026-11-16T08:59"));
        hall.opensDaily(POD, "10:00", "13:00");
        hall.itIs(london("2026-11-30T09:00"));

        assertThat(hall.worked(POD, "2026-11-16T00:00", "2026-11-17T00:00")).isEqualTo("PT3H");
    }

    private void changesToTwoHoursADayAndTakesItBack() {
        new TransactionTemplate(new DataSourceTransactionManager(hall.database)).executeWithoutResult(undone -> {
            hall.opensDaily(POD, "10:00", "12:00");
            assertThat(hall.worked(POD, "2026-11-17T00:00", "2026-11-18T00:00")).isEqualTo("PT2H");
            undone.setRollbackOnly();
        });
    }
}

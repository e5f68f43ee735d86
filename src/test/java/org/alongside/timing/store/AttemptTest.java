package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the cache says of an attempt at a step, by the rows of the log that tell of it. */
class AttemptTest {

    private static final long HOUR = ChronoUnit.HOURS.getDuration().toMillis();

    private SmallCache cache;

    @BeforeEach
    void open() throws SQLException, IOException {
        cache = new SmallCache();
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
    }

    private Map<String, Object> line(Said said) throws SQLException {
        return cache.attempt(Attempt.of(said.rows(), Said::half));
    }

    @Test
    void aStepThatWaitsForAnOwnerAndThenForAFirstLookHasThreeParts() throws SQLException {
        var line = line(Said.ofAStep()
                .says("created")
                .hours(2)
                .says("assigned")
                .hours(5)
                .says("touched")
                .hours(6)
                .says("completed"));
        assertThat(line)
                .containsEntry("ending", "completed")
                .containsEntry("unowned", 2 * HOUR)
                .containsEntry("unbegun", 3 * HOUR)
                .containsEntry("doing", HOUR)
                .containsEntry("total", 6 * HOUR)
                .containsEntry("total_worked", 3 * HOUR)
                .containsEntry("handed", 0);
    }

    @Test
    void aPinnedStepNeverLacksAnOwner() throws SQLException {
        var line = line(Said.ofAStep().says("created", "assigned").hours(4).says("completed"));
        assertThat(line)
                .containsEntry("unowned", 0L)
                .containsEntry("unbegun", null)
                .containsEntry("doing", null);
    }

    @Test
    void aStepCompletedWithoutEverHavingAnOwnerWasWithoutOneAllTheTime() throws SQLException {
        var line = line(
                Said.ofAStep().says("created").hours(1).says("touched").hours(3).says("completed"));
        assertThat(line)
                .containsEntry("unowned", 3 * HOUR)
                .containsEntry("unbegun", null)
                .containsEntry("doing", 2 * HOUR);
    }

    @Test
    void whoHadAStepIsNotKnownWhereAnotherSystemsLogGivesItToNobody() throws SQLException {
        var line = line(
                Said.ofAStep().by("The former one").says("created").hours(3).says("completed"));
        assertThat(line).containsEntry("unowned", null).containsEntry("total", 3 * HOUR);
    }

    @Test
    void anotherSystemsLogIsBelievedWhereItSaysWhenSomebodyHadAStep() throws SQLException {
        var line = line(Said.ofAStep()
                .by("The former one")
                .says("created")
                .hours(1)
                .says("assigned")
                .hours(3)
                .says("completed"));
        assertThat(line).containsEntry("unowned", HOUR);
    }

    @Test
    void whereSomebodyLookedBeforeItHadAnOwnerNothingWasLeftNotYetBegun() throws SQLException {
        var line = line(
                Said.ofAStep().says("created").hours(1).says("touched").hours(4).says("assigned", "completed"));
        assertThat(line)
                .containsEntry("unowned", 4 * HOUR)
                .containsEntry("unbegun", 0L)
                .containsEntry("doing", 3 * HOUR);
    }

    @Test
    void aLateRowThatTellsOfAnEarlierLookIsCounted() throws SQLException {
        var rows = Said.ofAStep()
                .says("created", "assigned")
                .hours(2)
                .says("completed")
                .hours(1)
                .says("touched");
        assertThat(line(rows)).containsEntry("doing", HOUR).containsEntry("total", 2 * HOUR);
    }

    @Test
    void anOpenStepHasNoDurationsAndIsNeitherLateNorOnTime() throws SQLException {
        var line = line(
                Said.ofAStep().due(Duration.ofHours(1)).says("created").hours(2).says("assigned"));
        assertThat(line)
                .containsEntry("ended", null)
                .containsEntry("ending", null)
                .containsEntry("total", null)
                .containsEntry("late", null)
                .containsEntry("unowned", 2 * HOUR);
    }

    @Test
    void aCancelledStepIsNotLateHoweverLongItWaited() throws SQLException {
        var line = line(
                Said.ofAStep().due(Duration.ofHours(1)).says("created").hours(9).says("cancelled"));
        assertThat(line)
                .containsEntry("ending", "cancelled")
                .containsEntry("late", null)
                .containsEntry("total", 9 * HOUR);
    }

    @Test
    void aStepIsLateByTheTargetItHadLastAndTheFirstOneIsKept() throws SQLException {
        var line = line(Said.ofAStep()
                .due(Duration.ofHours(1))
                .says("created", "assigned")
                .due(Duration.ofHours(8))
                .says("retargeted")
                .hours(7)
                .says("completed"));
        assertThat(line).containsEntry("late", false).containsEntry("retargeted", 1);
        assertThat(line.get("first_due")).isNotEqualTo(line.get("due"));
    }

    @Test
    void aStepDoneAtItsTargetIsInTime() throws SQLException {
        var line = line(Said.ofAStep()
                .due(Duration.ofHours(8))
                .says("created", "assigned")
                .hours(8)
                .says("completed"));
        assertThat(line).containsEntry("late", false);
    }

    @Test
    void aStepMovedToAnotherVersionCountsWhereItWasDone() throws SQLException {
        var line = line(Said.ofAStep()
                .says("created", "assigned")
                .inVersion(2, "visitThePerson", "north")
                .hours(1)
                .says("moved")
                .hours(2)
                .says("completed"));
        assertThat(line)
                .containsEntry("version", 2)
                .containsEntry("first_version", 1)
                .containsEntry("step", "visitThePerson")
                .containsEntry("team", "north")
                .containsEntry("moved", 1)
                .containsEntry("total", 2 * HOUR);
    }

    @Test
    void aStepTakenBackKeepsHowLongItTookAndSaysSo() throws SQLException {
        var line = line(Said.ofAStep()
                .says("created", "assigned")
                .hours(1)
                .says("completed")
                .hours(30)
                .says("takenBack"));
        assertThat(line).containsEntry("taken_back", true).containsEntry("total", HOUR);
    }

    @Test
    void eachFurtherWorkerIsAHandingOn() throws SQLException {
        var line = line(Said.ofAStep()
                .says("created", "assigned")
                .hours(1)
                .says("unassigned")
                .hours(2)
                .says("assigned", "assigned"));
        assertThat(line).containsEntry("handed", 2).containsEntry("unowned", 0L);
    }

    @Test
    void aWaitForATimerIsNeverLateSinceNobodyCouldHaveHurried() throws SQLException {
        var line = line(Said.ofAWait()
                .due(Duration.ofHours(24))
                .says("created")
                .hours(25)
                .says("completed"));
        assertThat(line)
                .containsEntry("kind", "timer")
                .containsEntry("total", 25 * HOUR)
                .containsEntry("late", null);
    }

    @Test
    void aRunKeepsItsOriginAndHowItEnded() throws SQLException {
        var line = cache.run(
                Run.of(Said.ofARun().says("created").hours(48).says("completed").rows(), Said::half));
        assertThat(line)
                .containsEntry("origin", "new")
                .containsEntry("outcome", "allSaid")
                .containsEntry("total", 48 * HOUR)
                .containsEntry("total_worked", 24 * HOUR);
    }

    @Test
    void theDayIsTheOneInLondon() throws SQLException {
        var summer = Duration.between(Said.MONDAY_NINE, Instant.parse("2027-06-30T23:30:00Z"));
        var line = cache.run(Run.of(Said.ofARun().after(summer).says("created").rows(), Said::half));
        assertThat(line.get("started_on")).hasToString("2027-07-01");
        assertThat(((Timestamp) line.get("started")).toLocalDateTime()).hasToString("2027-06-30T23:30");
    }
}

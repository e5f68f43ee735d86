package org.alongside.pathway.engine;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.alongside.pathway.desk.Workbench;
import org.alongside.pathway.engine.Outing.Row;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Moves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log says of runs of pathways and of their waits, whichever way they begin, go on and end. */
@JourneyTest
class RunsAndWaitsTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Moves moves;

    @Autowired
    private OpenSteps openSteps;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Workbench workbench;

    private Outing outing;
    private int version;

    @BeforeEach
    void aManagerHasPublishedAnOuting() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        outing = new Outing(journeys);
        version = outing.publish();
    }

    @Test
    void aRunIsWrittenWithItsStepsFromItsStartToTheEndEventItReaches() {
        Journey journey = outing.begun("Petra Packer", "pack");
        journey.does("packTheBag", answers("packed", "yes"));

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "step packTheBag created",
                        "step packTheBag completed",
                        "pathway outing completed");
        assertThat(outing.log(journey)).extracting(Row::runId).containsOnly(journey.instance());
        assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("bagPacked");
        assertThat(row(journey, "pathway outing created").stepId()).isEqualTo(journey.instance());
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aStepThatIsOfferedAgainSaysHowOften() {
        Journey journey = outing.begun("Lola Looper", "pack");
        journey.does("packTheBag", answers("packed", "no"))
                .does("packTheBag", answers("packed", "no"))
                .does("packTheBag", answers("packed", "yes"));

        assertThat(attempts(journey)).containsExactly(1, 2, 3);
        assertThat(outing.log(journey))
                .filteredOn(row -> !row.told().equals("step packTheBag created"))
                .extracting(Row::attempt)
                .containsOnlyNulls();
    }

    @Test
    void aRunThatWasReopenedIsAnotherRunAndItsStepsAreCountedOn() {
        Journey journey = outing.begun("Rea Opened", "pack");
        close(journey);
        journey.act(
                "reopening", "teamManager", answers("reopeningBecause", "She rang", "beforeStep", "outing.packTheBag"));

        assertThat(outing.log(journey))
                .filteredOn(row -> row.told().equals("pathway outing created"))
                .extracting(Row::origin)
                .containsExactly("new", "reopened");
        assertThat(attempts(journey)).containsExactly(1, 2);
    }

    @Test
    void whoComesAgainIsKnownToHaveBeenHereBefore() {
        Journey first = outing.begun("Ann Again", "wait");
        EpisodeRef second =
                workbench.start(Outing.PATHWAY, "careCoordinator", first.person(), Outing.wished("Ann Again", "wait"));
        Journey again = journeys.journeyOf(second.reference());

        assertThat(row(first, "pathway outing created").origin()).isEqualTo("new");
        assertThat(row(again, "pathway outing created").origin()).isEqualTo("again");
    }

    @Test
    void theEnginesCleanUpOfItsHistoryLeavesTheLogAsItWas() {
        Journey journey = outing.begun("Hugo History", "pack");
        journey.does("packTheBag", answers("packed", "yes"));
        List<Row> before = outing.log(journey);
        for (String table : List.of("procinst", "actinst", "taskinst", "identitylink", "op_log"))
            journeys.database()
                    .sql("update act_hi_%s set removal_time_ = ? where root_proc_inst_id_ = ?".formatted(table))
                    .params(Timestamp.from(TurnableClock.MONDAY.minusSeconds(1)), journey.instance())
                    .update();
        journeys.engine().getHistoryService().cleanUpHistoryAsync(true);
        journeys.engine()
                .getHistoryService()
                .findHistoryCleanupJobs()
                .forEach(job -> journeys.engine().getManagementService().executeJob(job.getId()));

        assertThat(journeys.engine()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(journey.instance())
                        .count())
                .isZero();
        assertThat(outing.log(journey)).isEqualTo(before).hasSize(5);
    }

    @Test
    void aWaitForATimeSaysWhenThatIsAndWhenItHasCome() {
        Journey journey = outing.begun("Wanda Waiter", "wait");
        assertThat(due(journey, "theDayComes")).isEqualTo(london("2026-11-04T16:30"));
        journey.timeIs(london("2026-11-04T16:30"));

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "timer theDayComes created",
                        "timer theDayComes completed",
                        "pathway outing completed");
        assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("dayOut");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aWaitForAMessageHasNoTimeAndEndsWithTheMessage() {
        Journey journey = outing.begun("Mei Messenger", "message");
        assertThat(due(journey, "troubleHeard")).isNull();
        tell(journey, "crisis");

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "message troubleHeard created",
                        "message troubleHeard completed",
                        "pathway outing completed");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void whoWaitsForSeveralThingsWaitsAtTheSplitUntilTheFirstOfThemComes() {
        Journey journey = outing.begun("Ed Either", "either");
        assertThat(due(journey, "whatComesFirst")).isEqualTo(london("2026-11-05T16:30"));
        tell(journey, "crisis");

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "message whatComesFirst created",
                        "message whatComesFirst completed",
                        "message troubleComesFirst created",
                        "message troubleComesFirst completed",
                        "pathway outing completed");
        assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("calledOff");
    }

    @Test
    void theTimerMayComeFirstAsWell() {
        Journey journey = outing.begun("Tim First", "either");
        journey.timeIs(london("2026-11-05T16:30"));

        assertThat(outing.told(journey))
                .contains("message whatComesFirst completed", "timer theDayComesFirst completed")
                .noneMatch(told -> told.contains("cancelled"));
    }

    @Test
    void closingCutsWaitsShortAndTheRunEndsAsThePathwaySays() {
        Map<String, String> waits = Map.of(
                "wait", "timer theDayComes", "message", "message troubleHeard", "either", "message whatComesFirst");
        for (String begin : waits.keySet()) {
            Journey journey = outing.begun("Clo Closer", begin);
            close(journey);

            assertThat(outing.told(journey))
                    .as(begin)
                    .containsOnlyOnce(waits.get(begin) + " created", waits.get(begin) + " cancelled");
            assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("closedEarly");
        }
    }

    @Test
    void whoIsCutOffBeforeTheWaitBeganHasNotWaited() {
        Journey journey = outing.begun("Quinn Queuer", "queue");
        close(journey);

        assertThat(outing.log(journey)).noneMatch(row -> row.step().equals("theQueueMoves"));
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aCalledRunNamesItsCallerAndEndsBeforeIt() {
        Journey journey = outing.begun("Cal Caller", "call");
        journey.does("walk", answers("far", "no"));

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "pathway journeyThere created",
                        "step walk created",
                        "step walk completed",
                        "pathway journeyThere completed",
                        "pathway outing completed");
        Row called = row(journey, "pathway journeyThere created");
        assertThat(called.callerId()).isEqualTo(journey.instance());
        assertThat(row(journey, "pathway outing created").callerId()).isNull();
        assertThat(row(journey, "step walk created").runId()).isEqualTo(called.stepId());
        assertThat(row(journey, "pathway journeyThere completed").outcome()).isEqualTo("arrived");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aCalledRunThatEndsByAnErrorHasEndedByItself() {
        Journey journey = outing.begun("Ferdi Far", "call");
        journey.does("walk", answers("far", "yes"));

        assertThat(row(journey, "pathway journeyThere completed").outcome()).isEqualTo("tooFar");
        assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("calledOff");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aCalledRunThatItsCallerCutsOffIsCancelledWithItsStep() {
        Journey journey = outing.begun("Lara Late", "call");
        journey.timeIs(london("2026-11-09T16:30"));

        assertThat(outing.told(journey))
                .endsWith("step walk cancelled", "pathway journeyThere cancelled", "pathway outing completed");
        assertThat(row(journey, "pathway journeyThere cancelled").outcome()).isNull();
        assertThat(row(journey, "pathway outing completed").outcome()).isEqualTo("gaveUp");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aRunThatIsDeletedFromOutsideIsCancelledWithWhatItWaitedFor() {
        Journey journey = outing.begun("Dele Deleted", "wait");
        journeys.engine().getRuntimeService().deleteProcessInstance(journey.instance(), "by the administrator");

        assertThat(outing.told(journey)).endsWith("timer theDayComes cancelled", "pathway outing cancelled");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void actsAreRunsOfTheirOwnInTheEpisode() {
        Journey journey = outing.begun("Ada Actor", "wait");
        close(journey);

        assertThat(row(journey, "pathway closing created").origin()).isEqualTo("new");
        assertThat(row(journey, "pathway closing completed").runId()).isNotEqualTo(journey.instance());
    }

    @Test
    void aRunAndItsWaitGoOnInAnotherVersionUnderTheSameIds() {
        Journey journey = outing.begun("Mo Mover", "wait");
        journeys.clock().pass(Duration.ofHours(2));
        int newer = outing.publish("Another day out");
        UUID move = moves.order(
                new MoveWish(Outing.PATHWAY, version, newer, Map.of(), false), "It has another name", 1, "teamManager");
        assertThat(moves.goOn(move, 10)).isEqualTo(1);
        assertThat(moves.stayed(move)).isEmpty();
        Instant due = due(journey, "theDayComes");
        journey.timeIs(london("2026-11-04T16:30"));

        assertThat(outing.told(journey))
                .containsExactly(
                        "pathway outing created",
                        "timer theDayComes created",
                        "pathway outing moved",
                        "timer theDayComes moved",
                        "timer theDayComes completed",
                        "pathway outing completed");
        assertThat(row(journey, "timer theDayComes moved").stepId())
                .isEqualTo(row(journey, "timer theDayComes created").stepId());
        assertThat(due).isEqualTo(london("2026-11-04T16:30"));
        assertThat(outing.log(journey))
                .extracting(Row::pathwayVersion)
                .containsExactly(version, version, newer, newer, newer, newer);
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private void close(Journey journey) {
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "The raised bed is still to be dug"));
    }

    private void tell(Journey journey, String message) {
        var episode = new EpisodeRef(journey.episode(), journey.reference());
        assertThat(transactions.<Boolean>execute(transaction -> openSteps.tell(episode, message)))
                .isTrue();
    }

    private Row row(Journey journey, String told) {
        return outing.log(journey).stream()
                .filter(row -> row.told().equals(told))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told + " is not in " + outing.told(journey)));
    }

    private List<Integer> attempts(Journey journey) {
        return outing.log(journey).stream()
                .filter(row -> row.told().equals("step packTheBag created"))
                .map(Row::attempt)
                .toList();
    }

    private @Nullable Instant due(Journey journey, String wait) {
        return journeys.database()
                .sql(
                        "select due from step_log where episode_id = ? and step = ? order by seq desc fetch first 1 row only")
                .params(journey.episode(), wait)
                .query((row, line) -> Optional.ofNullable(row.getObject("due", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}

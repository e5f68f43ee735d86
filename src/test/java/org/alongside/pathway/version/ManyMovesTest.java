package org.alongside.pathway.version;

import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A thousand people on one version, and another in which a step is renamed, added, removed, re-roled and due sooner. */
@JourneyTest
@Tag("postgresql")
// An application and a database of their own: no other test has to live with so many people.
// Its engine has a name of its own, since the REST API of the others finds theirs by name.
@TestPropertySource(properties = {"alongside.moves-in-background: false", "camunda.bpm.process-engine-name: garden"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ManyMovesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyMovesTest.class);

    private static final List<String> BEGINNINGS = List.of("look", "ask", "borrow", "dig", "plant");

    private static final int EACH = 200;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Moves moves;

    @Autowired
    private TransactionTemplate transactions;

    private int older;
    private int newer;

    @Test
    void aThousandPeopleAreMovedOrListedThoughTheRunDiesHalfWayAndEachCanFinish() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        older = new Garden(journeys).older();
        aThousandBegin();
        Map<String, Timestamp> timers = timers();
        newer = new Garden(journeys).newer();
        MoveWish wish = new MoveWish(Garden.PATHWAY, older, newer, Garden.RENAMED, true);

        tell(
                "looked at all",
                () -> assertThat(moves.underWay(wish, "teamManager"))
                        .hasSize(5 * EACH)
                        .filteredOn(UnderWay::canMove)
                        .hasSize(4 * EACH));
        UUID move = moves.order(wish, "The garden changed", 5 * EACH, "teamManager");
        tell("moved half, and died at the next", () -> {
            moves.goOn(move, 5 * EACH / 2);
            dieWhileMoving(move);
        });
        assertThat(moves.progress(move).waiting()).isEqualTo(5 * EACH / 2);
        tell("two machines moved the others", () -> twoMachinesGoOn(move));

        assertThat(moves.progress(move)).isEqualTo(new Progress(0, 4 * EACH, EACH));
        assertThat(moves.stayed(move))
                .extracting(Stayed::why)
                .containsOnly("Version %d has no “Borrow tools”, and no other step was chosen in its place."
                        .formatted(newer));
        assertThat(movedEvents()).isEqualTo(4 * EACH);
        assertThat(outOfLineWithTheEngine()).isZero();
        assertThat(timers()).isEqualTo(timers).hasSize(2 * EACH);
        tell("all finished", this::eachFinishes);
    }

    private void aThousandBegin() {
        String definition = journeys.newest(Garden.PATHWAY).getId();
        tell(
                "a thousand began",
                () -> journeys.as("careCoordinator", () -> {
                    for (String begin : BEGINNINGS)
                        for (int number = 0; number < EACH; number++)
                            journeys.engine().getFormService().submitStartForm(definition, wished(begin, number));
                    return null;
                }));
    }

    /** Born on different days, or each would be compared with all others. */
    private static Map<String, Object> wished(String begin, int number) {
        Map<String, Object> wished = Garden.wished("Gwen %s Plot%d".formatted(begin, number), begin);
        String born = LocalDate.of(1950, 1, 1)
                .plusDays(EACH * (long) BEGINNINGS.indexOf(begin) + number)
                .toString();
        wished.put("dateOfBirth", born);
        return wished;
    }

    /** A machine that dies takes its transaction with it. */
    private void dieWhileMoving(UUID move) {
        transactions.executeWithoutResult(dying -> {
            dying.setRollbackOnly();
            journeys.database().sql("""
                            update pathway_move_person set state = 'moved'
                            where move_id = ? and number = (select min(number) from pathway_move_person
                                where move_id = ? and state = 'waiting')""").params(move, move).update();
        });
    }

    private void twoMachinesGoOn(UUID move) {
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> moves.goOn(move, 5 * EACH));
        int own = moves.goOn(move, 5 * EACH);
        assertThat(own + other.join()).isEqualTo(5 * EACH / 2);
    }

    /** Half of those with a timer wait for it; all others answer what they are asked. */
    private void eachFinishes() {
        List<String> waited = timers().entrySet().stream()
                .filter(timer -> timer.getValue().toInstant().isBefore(TurnableClock.london("2026-11-13T00:00")))
                .map(Map.Entry::getKey)
                .limit(EACH / 2)
                .toList();
        assertThat(waited).hasSize(EACH / 2);
        journeys.clock().turnTo(TurnableClock.london("2026-11-12T16:30"));
        waited.forEach(journeys.engine().getManagementService()::executeJob);
        for (List<Open> steps = open(); !steps.isEmpty(); steps = open()) steps.forEach(this::finish);
        assertThat(ended()).isEqualTo(5 * EACH);
    }

    private record Open(String stepId, String step, int pathwayVersion) {}

    private void finish(Open open) {
        Map<String, Object> said = switch (open.step()) {
            case "plant" -> answers("again", "no");
            case "askNeighbours" -> answers("whoAnswered", "The one with the dog");
            default -> answers("howItWent", "Well enough");
        };
        String worker = open.step().equals("dig") ? "developmentWorker" : "careCoordinator";
        journeys.complete(worker, open.stepId(), said);
    }

    private List<Open> open() {
        return journeys.database()
                .sql(
                        "select step_id, step, pathway_version from open_step where pathway = ? and pathway_version in (?, ?)")
                .params(Garden.PATHWAY, older, newer)
                .query(Open.class)
                .list();
    }

    private Map<String, Timestamp> timers() {
        return journeys
                .database()
                .sql("""
                        select j.id_ as id, j.duedate_ as due from act_ru_job j
                        join act_re_procdef d on d.id_ = j.process_def_id_ and d.key_ = ? and d.version_ >= ?""")
                .params(Garden.PATHWAY, older)
                .query((row, line) -> Map.entry(row.getString("id"), row.getTimestamp("due")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long movedEvents() {
        return count(
                "select count(distinct step_id) from step_log where kind = 'step' and event = 'moved' and pathway = ? and pathway_version = ?");
    }

    /** Every row of an open step says what the engine says of it. */
    private long outOfLineWithTheEngine() {
        return count("""
                select count(*) from open_step o join act_ru_task t on t.id_ = o.step_id
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where o.pathway = ? and o.pathway_version = ? and (d.version_ <> o.pathway_version
                    or t.task_def_key_ <> o.step or t.name_ <> o.name
                    or coalesce(t.assignee_, '-') <> coalesce(o.owner, '-')
                    or t.due_date_ <> cast(o.due at time zone 'UTC' as timestamp))""");
    }

    private long count(String sql) {
        return journeys.database()
                .sql(sql)
                .params(Garden.PATHWAY, newer)
                .query(Long.class)
                .single();
    }

    private long ended() {
        return journeys.database()
                .sql("""
                        select count(*) from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
                        where d.key_ = ? and d.version_ in (?, ?) and p.end_time_ is not null""")
                .params(Garden.PATHWAY, older, newer)
                .query(Long.class)
                .single();
    }

    private static void tell(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        LOG.info("{} in {} ms", what, (System.nanoTime() - begun) / 1_000_000);
    }
}

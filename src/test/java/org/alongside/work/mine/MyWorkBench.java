package org.alongside.work.mine;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.access.Accounts;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.bench.Times;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.record.London;
import org.alongside.work.Place;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A worker's list and its counts beside the two questions Tasklist asks for the same steps; see docs/benchmarks.md. */
@JourneyTest
@DirtiesContext
class MyWorkBench {

    private static final String WORKER = "bench7careCoordinator2";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final int WARM_UP = 200;
    private static final int THREADS = 4;
    private static final int TOGETHER = 500;
    private static final int ROWS = 50;
    private static final int TASKLIST_ROWS = 15;
    private static final double AT_LEAST_TIMES = 20;
    private static final double WITHIN_MILLISECONDS = 25;

    @Autowired
    private Journeys journeys;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Teams teams;

    @Autowired
    private Workers workers;

    @Autowired
    private MySteps steps;

    @Autowired
    private MyCounts counts;

    @Autowired
    private Clock clock;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @Test
    void myWorkIsTwentyTimesAsFastAsTasklistsTwoQuestionsForTheSameSteps() throws Exception {
        journeys.clock().turnTo(Instant.now());
        Journey real = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.now(clock.withZone(London.ZONE))));
        BusyTown.settle(journeys, teams, workers, real);
        theSameStepsAreSeen();
        double[] theirs = new double[ROUNDS];
        double[] mine = new double[ROUNDS];
        Times.of(WARM_UP, this::myWork);
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = Times.once(this::tasklist);
            mine[round] = Times.once(this::myWork);
        }
        Times tasklist = new Times(theirs);
        Times ours = new Times(mine);
        Times together = together();
        Times page = page();
        // Its quickest, since PostgreSQL plans its questions badly once they have been asked often.
        double times = tasklist.quickest() / ours.median();
        System.out.printf(
                "my work, %d open steps: Tasklist quickest %.1f ms, median %.1f; ours median %.2f ms, p95 %.2f; %.0f times; at %d threads p50 %.2f, p95 %.2f ms; the page over HTTP median %.1f, p95 %.1f ms%n",
                BusyTown.STEPS,
                tasklist.quickest(),
                tasklist.median(),
                ours.median(),
                ours.within(0.95),
                times,
                THREADS,
                together.median(),
                together.within(0.95),
                page.median(),
                page.within(0.95));
        assertThat(times).isGreaterThanOrEqualTo(AT_LEAST_TIMES);
        assertThat(together.within(0.95)).isLessThan(WITHIN_MILLISECONDS);
    }

    private void theSameStepsAreSeen() {
        long tasklist = tasklistCounts();
        Counts counted = counts.of(workers.get(WORKER), new Wanted("", ""), clock.instant());
        int ours = IntStream.of(
                        counted.of(Section.OVERDUE),
                        counted.of(Section.TODAY),
                        counted.of(Section.WEEK),
                        counted.of(Section.LATER))
                .sum();
        assertThat((long) ours).isEqualTo(tasklist).isGreaterThan(BusyTown.STEPS / 200);
    }

    /** The first page and the number of all of the two filters in which Tasklist shows this worker these steps. */
    private void tasklist() {
        journeys.as(WORKER, () -> {
            for (String filter : filters()) {
                assertThat(engine.getFilterService().listPage(filter, 0, TASKLIST_ROWS))
                        .hasSize(TASKLIST_ROWS);
                assertThat(engine.getFilterService().count(filter)).isPositive();
            }
            return null;
        });
    }

    private long tasklistCounts() {
        return journeys.as(
                WORKER,
                () -> filters().stream()
                        .mapToLong(engine.getFilterService()::count)
                        .sum());
    }

    private List<String> filters() {
        return Stream.of("My steps", "My teams' steps nobody has taken")
                .map(name -> engine.getFilterService()
                        .createTaskFilterQuery()
                        .filterName(name)
                        .singleResult()
                        .getId())
                .toList();
    }

    /** What the page asks: who reads, the list, what waits for others, and how many of each. */
    private void myWork() {
        Worker worker = workers.get(WORKER);
        Wanted all = new Wanted("", "");
        assertThat(steps.mine(worker, all, Place.before(Instant.EPOCH), ROWS + 1))
                .hasSize(ROWS + 1);
        steps.withOthers(worker, all, Place.before(Instant.EPOCH), 10);
        counts.of(worker, all, clock.instant());
    }

    private Times together() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Times>> told = IntStream.range(0, THREADS)
                    .mapToObj(n -> desks.submit(() -> {
                        // Connections are opened and questions planned first.
                        Times.of(WARM_UP, this::myWork);
                        return Times.of(TOGETHER, this::myWork);
                    }))
                    .toList();
            List<Times> all = new ArrayList<>();
            for (Future<Times> each : told) all.add(each.get());
            return Times.together(all);
        } finally {
            desks.shutdown();
        }
    }

    /** As a browser asks for it, one after the other. */
    private Times page() {
        accounts.open(WORKER, "{noop}alongside");
        SignedIn worker = SignedIn.as(WORKER, port);
        Runnable look = () -> assertThat(worker.get("/work").statusCode()).isEqualTo(200);
        Times.of(WARM_UP, look);
        return Times.of(WARM_UP, look);
    }
}

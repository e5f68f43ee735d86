package org.alongside.work.mine;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.access.Accounts;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
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
    private static final int TOGETHER = 700;
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
        double[] tasklist = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < WARM_UP; round++) myWork();
        for (int round = 0; round < ROUNDS; round++) {
            tasklist[round] = milliseconds(this::tasklist);
            ours[round] = milliseconds(this::myWork);
        }
        double[] together = together();
        double[] page = page();
        // Its quickest, since PostgreSQL plans its questions badly once they have been asked often.
        double times = at(tasklist, 0) / at(ours, 0.5);
        System.out.printf(
                "my work, %d open steps: Tasklist quickest %.1f ms, median %.1f; ours median %.2f ms, p95 %.2f; %.0f times; at %d threads p50 %.2f, p95 %.2f ms; the page over HTTP median %.1f, p95 %.1f ms%n",
                BusyTown.STEPS,
                at(tasklist, 0),
                at(tasklist, 0.5),
                at(ours, 0.5),
                at(ours, 0.95),
                times,
                THREADS,
                at(together, 0.5),
                at(together, 0.95),
                at(page, 0.5),
                at(page, 0.95));
        assertThat(times).isGreaterThanOrEqualTo(AT_LEAST_TIMES);
        assertThat(at(together, 0.95)).isLessThan(WITHIN_MILLISECONDS);
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

    private double[] together() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<double[]>> told = IntStream.range(0, THREADS)
                    .mapToObj(n -> desks.submit(() -> IntStream.range(0, TOGETHER)
                            .mapToDouble(round -> milliseconds(this::myWork))
                            // Without the first, for which connections are opened and questions planned.
                            .skip(WARM_UP)
                            .toArray()))
                    .toList();
            double[] all = {};
            for (Future<double[]> each : told) {
                all = DoubleStream.concat(Arrays.stream(all), Arrays.stream(each.get()))
                        .toArray();
            }
            return all;
        } finally {
            desks.shutdown();
        }
    }

    /** As a browser asks for it, one after the other. */
    private double[] page() {
        accounts.open(WORKER, "{noop}alongside");
        SignedIn worker = SignedIn.as(WORKER, port);
        for (int round = 0; round < WARM_UP; round++) worker.get("/work");
        return IntStream.range(0, WARM_UP)
                .mapToDouble(round -> milliseconds(
                        () -> assertThat(worker.get("/work").statusCode()).isEqualTo(200)))
                .toArray();
    }

    private static double milliseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double at(double[] times, double part) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * part))];
    }
}

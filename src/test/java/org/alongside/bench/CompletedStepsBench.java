package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.access.Teams;
import org.alongside.access.Workers;
import org.alongside.bench.Contestant.Taking;
import org.alongside.bench.Race.Round;
import org.alongside.journey.CountedDatabase;
import org.alongside.journey.JourneyTest;
import org.alongside.pathway.desk.Workbench;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Completed steps a second beside the bare engine, on the same model and the same PostgreSQL; see docs/benchmarks.md. */
@JourneyTest
// So that the engine closes while its database still runs.
@DirtiesContext
class CompletedStepsBench {

    private static final int THREADS = 4;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int REFERRALS = Integer.getInteger("bench.referrals", 15);

    private static final int WARM_UP = 6;

    private static final String DURABLE = "yes";
    private static final String CLAIMED = "claimed if nobody owns it, then completed, as in Tasklist";
    private static final String JUST_COMPLETED = "completed at once, as on our pages";
    private static final String FORGETFUL = "the same; bare keeps only what routes";

    /** What is asked of this stage, on a machine whose commits wait for the disk. */
    private static final double TARGET = 0.8;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CountedDatabase database;

    @Autowired
    private Workbench workbench;

    @Autowired
    private Teams teams;

    @Autowired
    private Workers workers;

    private final Report report = new Report();

    @Test
    void weCompleteAtLeastEightStepsWhileTheBareEngineCompletesTen() {
        List<Lane> lanes = IntStream.rangeClosed(1, THREADS).mapToObj(Lane::new).toList();
        lanes.forEach(lane -> Ours.employ(lane, teams, workers));
        Ours ours = new Ours(engine, database, workbench);
        Bare bare = Bare.start();
        try {
            Race race = new Race(ours, bare, lanes);
            race.run(WARM_UP, THREADS, REFERRALS, Taking.FIRST);
            race.run(WARM_UP, THREADS, REFERRALS, Taking.NEVER);
            report.ratios();
            double alone = ratio(race, 1, Taking.FIRST, DURABLE, CLAIMED);
            double together = ratio(race, THREADS, Taking.FIRST, DURABLE, CLAIMED);
            double aloneOnPages = ratio(race, 1, Taking.NEVER, DURABLE, JUST_COMPLETED);
            double togetherOnPages = ratio(race, THREADS, Taking.NEVER, DURABLE, JUST_COMPLETED);
            bare.forgetAnswers(true);
            ratio(race, 1, Taking.NEVER, DURABLE, FORGETFUL);
            ratio(race, THREADS, Taking.NEVER, DURABLE, FORGETFUL);
            bare.forgetAnswers(false);
            List.of(ours, bare).forEach(each -> each.database.commitsAreDurable(false));
            ratio(race, 1, Taking.NEVER, "no", JUST_COMPLETED);
            ratio(race, THREADS, Taking.NEVER, "no", JUST_COMPLETED);
            List.of(ours, bare).forEach(each -> each.database.commitsAreDurable(true));
            profile(race, ours, bare, lanes.get(0));
            assertThat(alone).as("alone").isGreaterThanOrEqualTo(TARGET);
            assertThat(together).as("together").isGreaterThanOrEqualTo(TARGET);
            assertThat(aloneOnPages).as("alone, on pages").isGreaterThanOrEqualTo(TARGET);
            assertThat(togetherOnPages).as("together, on pages").isGreaterThanOrEqualTo(TARGET);
        } finally {
            bare.close();
        }
    }

    private double ratio(Race race, int threads, Taking taking, String durable, String how) {
        List<Round> rounds = race.run(ROUNDS, threads, REFERRALS, taking);
        report.ratio(how, durable, threads, rounds);
        return Report.median(rounds, Round::ratio);
    }

    private void profile(Race race, Contestant ours, Contestant bare, Lane lane) {
        int steps = REFERRALS * Work.of(lane).size();
        Profile our = Profile.of(race, ours, lane, REFERRALS);
        Profile theirs = Profile.of(race, bare, lane, REFERRALS);
        report.statements(our, theirs, steps);
        report.samples(our.samples(), theirs.samples());
        report.write(Map.of(
                "ours", our.tally().listing(steps), "bare", theirs.tally().listing(steps)));
    }
}

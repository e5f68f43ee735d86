package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.conversation.CrisisLoop;
import org.alongside.journey.CountedDatabase;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What a round of the crisis loop costs in an episode that has been through it thousands of times; see docs/benchmarks.md. */
@JourneyTest
// So that the engine closes while its database still runs.
@DirtiesContext
class CrisisLoopBench {

    private static final int ROUNDS = Integer.getInteger("bench.loops", 10_000);
    private static final int SHARE = ROUNDS / 10;
    private static final int OTHERS = Integer.getInteger("bench.others", 1_000);
    private static final int WARM_UP = Math.min(SHARE, 300);

    /** What is asked: the last rounds cost within a fifth of the first. */
    private static final double FLAT = 1.2;

    @Autowired
    private Journeys journeys;

    @Autowired
    private CountedDatabase database;

    private final Report report = new Report();

    @Test
    void theLastThousandRoundsCostWhatTheFirstThousandDid() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        CrisisLoop warm = CrisisLoop.open(journeys);
        warm.rounds(WARM_UP);
        // Other people's episodes; else the database takes its tables of open work for too small to be worth an index.
        for (int other = 0; other < OTHERS; other++) CrisisLoop.open(journeys);
        database.client().sql("analyze").update();

        CrisisLoop old = CrisisLoop.open(journeys);
        Stretch first = Stretch.of(old, SHARE, database);
        old.rounds(ROUNDS - 2 * SHARE);
        Stretch last = Stretch.of(old, SHARE, database);
        // A young episode in the minutes after, so that a machine that became slower slowed both.
        Stretch young = Stretch.of(CrisisLoop.open(journeys), SHARE, database);

        report.stretches(
                List.of("first rounds", "last rounds", "first rounds of a young episode, right after"),
                List.of(first, last, young));
        report.write("crisis-loop.md");
        assertThat(last.pagesARound() / first.pagesARound())
                .as("pages looked at, last beside first")
                .isLessThanOrEqualTo(FLAT);
        assertThat(last.millis() / young.millis())
                .as("time, old beside young in the same minutes")
                .isLessThanOrEqualTo(FLAT);
    }
}

package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

        CrisisLoop old = CrisisLoop.open(journeys);
        Stretch first = Stretch.of(old, SHARE, database);
        old.rounds(ROUNDS - 2 * SHARE);
        // A young episode takes every other round, so that a machine that became slower slows both.
        CrisisLoop young = CrisisLoop.open(journeys);
        List<Stretch> last = beside(old, young);

        report.stretches(
                List.of("first rounds", "last rounds", "first rounds of a young episode, in turns with the last"),
                List.of(first, last.get(0), last.get(1)));
        report.write("crisis-loop.md");
        assertThat(last.get(0).pagesARound() / first.pagesARound())
                .as("pages looked at, last beside first")
                .isLessThanOrEqualTo(FLAT);
        assertThat(last.get(0).millis() / last.get(1).millis())
                .as("time, old beside young in the same minutes")
                .isLessThanOrEqualTo(FLAT);
    }

    private List<Stretch> beside(CrisisLoop old, CrisisLoop young) {
        List<Stretch> ofOld = new ArrayList<>();
        List<Stretch> ofYoung = new ArrayList<>();
        int turns = Math.min(SHARE, 100);
        for (int turn = 0; turn < turns; turn++) {
            ofOld.add(Stretch.of(old, SHARE / turns, database));
            ofYoung.add(Stretch.of(young, SHARE / turns, database));
        }
        return List.of(Stretch.together(ofOld), Stretch.together(ofYoung));
    }
}

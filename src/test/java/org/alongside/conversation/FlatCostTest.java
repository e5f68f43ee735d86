package org.alongside.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.CountedDatabase;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A crisis may come back as often as it does; it must not cost more each time. How much in time, the benchmark says. */
@JourneyTest
class FlatCostTest {

    private static final int SOME = 5;
    private static final int MANY = 60;

    @Autowired
    private Journeys journeys;

    @Autowired
    private CountedDatabase database;

    @Test
    void theSixtiethRoundOfTheCrisisLoopAsksTheDatabaseNoMoreThanTheTenth() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        CrisisLoop loop = CrisisLoop.open(journeys);

        loop.rounds(SOME);
        double early = database.counting(() -> loop.rounds(SOME)).times();
        loop.rounds(MANY - 3 * SOME);
        double late = database.counting(() -> loop.rounds(SOME)).times();

        assertThat(early).isGreaterThan(SOME * 40.0);
        assertThat(late).isLessThanOrEqualTo(early);
    }
}

package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.alongside.Databases;
import org.camunda.bpm.engine.task.Task;

/** One person's way along a route on which people do whatever they may, in any order, and try what they may not. */
public final class RandomWalk {

    private static final int WALKS = 250;

    /** With those on the first database three hundred in a build, each another; here fewer, so that it stays short. */
    private static final int WALKS_ON_POSTGRESQL = 50;

    private static final int MOST_MOVES = 150;

    private final Journeys journeys;
    private final Route route;
    private final Random random;
    private final List<String> told = new ArrayList<>();
    private final Journey journey;
    private final RandomDeeds people;
    private final Promises promises;

    private RandomWalk(Journeys journeys, Route route, long seed) {
        this.journeys = journeys;
        this.route = route;
        this.random = new Random(seed);
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofHours(random.nextInt(24 * 60))));
        this.journey = RandomDeeds.start(journeys, route, random);
        this.people = new RandomDeeds(journeys, journey, route, random, told);
        this.promises = new Promises(journeys, journey);
    }

    /** The cases of one pathway by their seeds, other ones on each database. */
    public static LongStream seeds() {
        return Databases.arePostgresql()
                ? LongStream.rangeClosed(WALKS + 1, WALKS + WALKS_ON_POSTGRESQL)
                : LongStream.rangeClosed(1, WALKS);
    }

    /** Walks to an end, whichever it is, and holds every promise against every move. */
    public static void walk(Journeys journeys, Route route, long seed) {
        RandomWalk walk = new RandomWalk(journeys, route, seed);
        try {
            walk.walk();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("What happened: " + String.join("; ", walk.told), broken);
        }
    }

    private void walk() {
        EpisodeState state = goThere();
        int moves = 4 + random.nextInt(16);
        for (int move = 0; move < moves && !state.nothingIsLeft(); move++) state = anything();
        if (random.nextDouble() < route.closedEarly() && !state.nothingIsLeft()) people.act("closing");
        state = goToAnEnd();
        if (random.nextInt(5) == 0 && state.closed() && people.reopen()) goToAnEnd();
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private EpisodeState goThere() {
        EpisodeState state = promises.hold(people.accepted());
        for (int move = 0; !journey.runs(route.walked()); move++) {
            assertThat(move).as("moves on the way there").isLessThan(MOST_MOVES);
            state = leadOn();
        }
        return state;
    }

    private EpisodeState goToAnEnd() {
        EpisodeState state = promises.hold(people.accepted());
        for (int move = 0; !state.nothingIsLeft(); move++) {
            assertThat(move).as("moves towards an end").isLessThan(MOST_MOVES);
            state = leadOn();
        }
        return state;
    }

    private EpisodeState anything() {
        int kind = random.nextInt(20);
        List<Task> open = journey.openSteps();
        if (kind < 3) people.act(oneOf(route.acts()));
        else if (kind < 4) people.actOfAStranger(oneOf(route.closedToStrangers()));
        else if (kind < 8 || open.isEmpty())
            pass(Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 70 : 500)));
        else if (kind < 9) people.stepOfAStranger(oneOf(open));
        else if (kind < 11) people.takeBack();
        else people.step(oneOf(open));
        return promises.hold(people.accepted());
    }

    /** What brings the episode nearer to its end: a step answered as wished, or else time. */
    private EpisodeState leadOn() {
        List<Task> open = journey.openSteps();
        if (open.isEmpty()) pass(journey.untilSomethingFallsDue());
        else if (random.nextInt(5) == 0) pass(Duration.ofDays(3));
        else if (!people.stepThatLeadsOn(oneOf(open))) pass(Duration.ofDays(1));
        return promises.hold(people.accepted());
    }

    private void pass(Duration time) {
        told.add(time.toHours() + " hours pass");
        journey.live(time);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.task.Task;

/** One person's way along a route on which people do whatever they may, in any order, and try what they may not. */
public final class RandomWalk {

    private static final int MOST_MOVES = 90;

    private final Journeys journeys;
    private final Route route;
    private final Random random;
    private final ServedForms forms;
    private final List<String> told = new ArrayList<>();
    private final Journey journey;
    private final Attempts attempts;
    private final Crew crew;
    private final Promises promises;

    private RandomWalk(Journeys journeys, Route route, long seed) {
        this.journeys = journeys;
        this.route = route;
        this.random = new Random(seed);
        this.forms = new ServedForms(journeys);
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofHours(random.nextInt(24 * 60))));
        this.journey = start();
        this.attempts = new Attempts(new Traces(journeys.database), journey);
        this.crew = new Crew(journeys, journey, random);
        this.promises = new Promises(journeys, journey, route);
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

    private Journey start() {
        Form form = forms.ofStart(route.starter(), route.pathway());
        return journeys.start(route.pathway(), route.starter(), answers().some(form, wishes()));
    }

    private void walk() {
        for (int move = 0; !isThere(); move++) {
            assertThat(move).as("moves on the way there").isLessThan(MOST_MOVES);
            leadOn();
        }
        int moves = 4 + random.nextInt(16);
        for (int move = 0; move < moves && !hasEnded(); move++) anything();
        if (random.nextInt(4) == 0 && !hasEnded()) act("closing");
        for (int move = 0; !hasEnded(); move++) {
            assertThat(move).as("moves towards an end").isLessThan(MOST_MOVES);
            leadOn();
        }
        promises.hold(attempts.accepted());
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private boolean isThere() {
        return journey.runs(route.walked());
    }

    private boolean hasEnded() {
        return EpisodeState.of(journeys.database, journey).nothingIsLeft();
    }

    private void anything() {
        int kind = random.nextInt(20);
        List<Task> open = journey.openSteps();
        if (kind < 3) act(oneOf(acts()));
        else if (kind < 4) actOfAStranger(oneOf(acts()));
        else if (kind < 8 || open.isEmpty())
            pass(Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 70 : 500)));
        else if (kind < 9) stepOfAStranger(oneOf(open));
        else step(oneOf(open), false);
        promises.hold(attempts.accepted());
    }

    /** What brings the episode nearer to its end: the oldest step answered as wished, or else time. */
    private void leadOn() {
        List<Task> open = journey.openSteps();
        if (open.isEmpty()) pass(journey.untilSomethingFallsDue());
        else if (!step(oneOf(open), true)) pass(Duration.ofHours(24));
        promises.hold(attempts.accepted());
    }

    private boolean step(Task step, boolean asWished) {
        String worker = crew.anyoneFor(step);
        Form form = forms.ofStep(worker, step.getId());
        Map<String, Object> answers = asWished
                ? answers().fewest(form, wishes())
                : answers().some(form, random.nextBoolean() ? wishes() : Map.of());
        String refusal = attempts.make(() -> journeys.complete(worker, step.getId(), answers));
        return tell(worker, step.getTaskDefinitionKey(), answers, refusal);
    }

    private void stepOfAStranger(Task step) {
        String stranger = crew.aStrangerTo(step);
        Map<String, Object> answers = answers().some(forms.ofStep(crew.anyoneFor(step), step.getId()), Map.of());
        told.add(stranger + " may not " + step.getTaskDefinitionKey());
        attempts.mustFail(() -> journeys.complete(stranger, step.getId(), answers));
    }

    private void act(String act) {
        String worker = crew.anyoneWhoMayAct();
        Optional<Map<String, Object>> answers = actAnswers(act, worker);
        if (answers.isEmpty()) return;
        String refusal = attempts.make(() -> journeys.start(act, worker, answers.get()));
        tell(worker, act, answers.get(), refusal);
    }

    private void actOfAStranger(String act) {
        String stranger = crew.anyoneWhoMayNotAct();
        Optional<Map<String, Object>> answers = actAnswers(act, crew.anyoneWhoMayAct());
        if (answers.isEmpty()) return;
        told.add(stranger + " may not " + act);
        attempts.mustFail(() -> journeys.start(act, stranger, answers.get()));
    }

    /** Mostly what makes sense in this episode; nothing where the worker's role may not start such an act. */
    private Optional<Map<String, Object>> actAnswers(String act, String worker) {
        Map<String, Object> wishes = new HashMap<>(Map.of("episode", journey.reference()));
        if (random.nextInt(4) > 0) {
            wishes.put("roleToTakeOver", Set.copyOf(crew.rolesHeld()));
            wishes.put("receiver", Set.copyOf(crew.couldTakeOver()));
        }
        try {
            return Optional.of(answers().some(forms.ofStart(worker, act), wishes));
        } catch (Refusal mayNotStartIt) {
            told.add(worker + " cannot start " + act);
            return Optional.empty();
        }
    }

    private void pass(Duration time) {
        told.add(time + " pass");
        journey.live(time);
    }

    private boolean tell(String worker, String what, Map<String, Object> answers, String refusal) {
        Map<String, Object> inShort = new LinkedHashMap<>(answers);
        inShort.values().removeIf(RandomAnswers::areWords);
        told.add(worker + " " + what + " " + inShort + (refusal.isEmpty() ? "" : " refused: " + refusal));
        return refusal.isEmpty();
    }

    private List<String> acts() {
        return route.acts().stream().sorted().toList();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Map<String, Object> wishes() {
        return route.wishes().apply(today());
    }

    private RandomAnswers answers() {
        return new RandomAnswers(random, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journeys.clock().instant(), ZoneId.of("Europe/London"));
    }
}

package org.alongside.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.task.Task;

/** What people do in one episode, and what others try, with answers chosen at random. */
final class RandomDeeds {

    private final Journeys journeys;
    private final Journey journey;
    private final Route route;
    private final Random random;
    private final List<String> told;
    private final ServedForms forms;
    private final Crew crew;
    private final Attempts attempts;

    RandomDeeds(Journeys journeys, Journey journey, Route route, Random random, List<String> told) {
        this.journeys = journeys;
        this.journey = journey;
        this.route = route;
        this.random = random;
        this.told = told;
        this.forms = new ServedForms(journeys);
        this.crew = new Crew(journeys, journey, random);
        this.attempts = new Attempts(journeys.traces, journey);
    }

    static Journey start(Journeys journeys, Route route, Random random) {
        LocalDate today = journeys.today();
        Form form = new ServedForms(journeys).ofStart(route.starter(), route.pathway());
        return journeys.start(
                route.pathway(),
                route.starter(),
                new RandomAnswers(random, today).some(form, route.wishes().apply(today)));
    }

    /** How many submissions were accepted so far, the start among them. */
    int accepted() {
        return attempts.accepted();
    }

    /** Somebody who may do the step does it; whether it was accepted. */
    boolean step(Task step) {
        String worker = crew.anyoneFor(step);
        Map<String, Object> wishes = random.nextBoolean() ? wishes() : Map.of();
        return step(step, worker, answers(forms.ofStep(worker, step.getId()), wishes));
    }

    /** The same with the answers that lead on. */
    boolean stepThatLeadsOn(Task step) {
        String worker = crew.anyoneFor(step);
        Form form = forms.ofStep(worker, step.getId());
        return step(step, worker, new RandomAnswers(random, journeys.today()).fewest(form, wishes()));
    }

    private boolean step(Task step, String worker, Map<String, Object> answers) {
        String refusal = attempts.make(() -> journeys.complete(worker, step.getId(), answers));
        return tell(worker, step.getTaskDefinitionKey(), answers, refusal);
    }

    void stepOfAStranger(Task step) {
        String stranger = crew.aStrangerTo(step);
        Map<String, Object> answers = answers(forms.ofStep(crew.anyoneFor(step), step.getId()), Map.of());
        told.add(stranger + " may not " + step.getTaskDefinitionKey());
        attempts.mustFail(() -> journeys.complete(stranger, step.getId(), answers));
    }

    void act(String act) {
        act(act, crew.anyoneWhoMayAct());
    }

    boolean reopen() {
        return act("reopening", crew.aManager());
    }

    private boolean act(String act, String worker) {
        Optional<Map<String, Object>> answers = actAnswers(act, worker);
        if (answers.isEmpty()) return false;
        String refusal = attempts.make(() -> journeys.start(act, worker, answers.get()));
        return tell(worker, act, answers.get(), refusal);
    }

    /** Somebody takes back a step that was done, or tries to; whether it was accepted. */
    boolean takeBack() {
        List<Given> all = Given.in(journeys, journey);
        Given given = all.get(random.nextInt(all.size()));
        String worker = random.nextInt(3) == 0 ? given.worker() : crew.aManager();
        String refusal = attempts.makeBeside(() -> journeys.right.takeBack(given.id(), worker, "It was wrong", null));
        told.add(worker + " takes back " + given.step() + (refusal.isEmpty() ? "" : " refused: " + refusal));
        return refusal.isEmpty();
    }

    private record Given(long id, String step, String worker) {

        static List<Given> in(Journeys journeys, Journey journey) {
            return journeys.database
                    .sql("select id, step, worker_id as worker from answers where episode_id = ? order by id")
                    .param(journey.episode())
                    .query(Given.class)
                    .list();
        }
    }

    void actOfAStranger(String act) {
        String stranger = crew.anyoneWhoMayNotAct();
        actAnswers(act, crew.anyoneWhoMayAct()).ifPresent(answers -> {
            told.add(stranger + " may not " + act);
            attempts.mustFail(() -> journeys.start(act, stranger, answers));
        });
    }

    /** Mostly what makes sense in this episode; nothing where the worker's role may not start such an act. */
    private Optional<Map<String, Object>> actAnswers(String act, String worker) {
        try {
            Form form = forms.ofStart(worker, act);
            return Optional.of(answers(form, actWishes(form)));
        } catch (Refusal mayNotStartIt) {
            told.add(worker + " cannot start " + act);
            return Optional.empty();
        }
    }

    private Map<String, Object> actWishes(Form form) {
        Map<String, Object> wishes = new HashMap<>(Map.of("episode", journey.reference()));
        if (random.nextInt(4) == 0) return wishes;
        if (form.field("roleToTakeOver").isPresent()) {
            wishes.put("roleToTakeOver", Set.copyOf(crew.rolesHeld()));
            wishes.put("receiver", Set.copyOf(crew.couldTakeOver()));
        }
        form.field("beforeStep").ifPresent(step -> wishes.put("beforeStep", ofItsOwnPathway(step.choices())));
        return wishes;
    }

    private Set<String> ofItsOwnPathway(List<Choice> steps) {
        return steps.stream()
                .map(Choice::value)
                .filter(step -> step.startsWith(route.pathway() + "."))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> answers(Form form, Map<String, Object> wishes) {
        return new RandomAnswers(random, journeys.today()).some(form, wishes);
    }

    private Map<String, Object> wishes() {
        return route.wishes().apply(journeys.today());
    }

    private boolean tell(String worker, String what, Map<String, Object> answers, String refusal) {
        Map<String, Object> inShort = new LinkedHashMap<>(answers);
        inShort.values().removeIf(RandomAnswers::areWords);
        told.add(worker + " " + what + " " + inShort + (refusal.isEmpty() ? "" : " refused: " + refusal));
        return refusal.isEmpty();
    }
}

package org.alongside.pathway.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.alongside.calendar.TeamCalendar;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Scene;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Walks one pathway. One move at a time. */
final class EngineRehearsal implements Rehearsal, AutoCloseable {

    private final List<Choice> pathways;
    private final RehearsalEngine engine;
    private final RehearsalState rehearsal;
    private final RehearsalPlaces places;
    private final RehearsalMoves moves;
    private final RehearsalTime time;
    private final RehearsalScene scenes;
    private final Clock real;
    private @Nullable String pathway;
    private boolean toStart;
    private boolean closed;

    /** @param real says when a rehearsal begins; it is only read */
    EngineRehearsal(
            RehearsalPlaces places,
            List<Choice> pathways,
            TeamCalendar calendar,
            UnaryOperator<String> roleLabels,
            Clock real) {
        this.engine = places.engine();
        this.rehearsal = places.rehearsal();
        this.places = places;
        this.pathways = List.copyOf(pathways);
        this.moves = new RehearsalMoves(places, calendar, roleLabels);
        this.time = new RehearsalTime(places, calendar);
        this.scenes = new RehearsalScene(places, roleLabels);
        this.real = real;
    }

    @Override
    public String id() {
        return rehearsal.id;
    }

    @Override
    public List<Choice> pathways() {
        return pathways;
    }

    @Override
    public synchronized void begin(String chosen) {
        if (pathways.stream().noneMatch(each -> each.value().equals(chosen)))
            throw Refusal.invalid("Choose one of the pathways among the files.");
        pathway = chosen;
        engine.in(rehearsal, () -> {
            places.under().stream()
                    .filter(each -> each.getRootProcessInstanceId().equals(each.getId()))
                    .forEach(each -> engine.itself()
                            .getRuntimeService()
                            .deleteProcessInstance(each.getId(), "begun again", true));
            rehearsal.forget(real.instant());
            toStart = engine.doing(context -> PathwayModel.of(begun(context)).form() != null);
            if (!toStart) go(context -> moves.start(begun(context), Map.of()));
        });
    }

    @Override
    public synchronized void again() {
        if (pathway != null) begin(pathway);
    }

    @Override
    public synchronized Scene scene() {
        if (pathway == null)
            return new Scene("", rehearsal.now(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
        return engine.seeing(rehearsal, () -> engine.doing(context -> scenes.of(begun(context), toStart, context)));
    }

    @Override
    public synchronized void answer(String waiting, Map<String, Object> answers) {
        boolean start = toStart && waiting.equals(RehearsalWaits.START);
        engine.in(
                rehearsal,
                () -> go(context ->
                        start ? moves.start(begun(context), answers) : moves.answer(waiting, answers, context)));
        if (start) toStart = false;
    }

    @Override
    public synchronized void happen(String message) {
        engine.in(rehearsal, () -> go(context -> moves.happen(message, context)));
    }

    @Override
    public synchronized void pass(Later later) {
        if (pathway == null || toStart) throw Refusal.conflict("Start the pathway first.");
        engine.in(rehearsal, () -> time.pass(later));
    }

    /** What the engine would do at once in the background belongs to the same move. */
    private void go(Command<Boolean> move) {
        rehearsal.story.telling(() -> engine.doing(move));
        time.catchUp();
    }

    private ProcessDefinitionEntity begun(CommandContext context) {
        if (closed) throw Refusal.missing("This rehearsal has ended. Begin a new one.");
        return places.pathway(Objects.requireNonNull(pathway), context);
    }

    /** Nothing of it is left in the engine. */
    @Override
    public synchronized void close() {
        closed = true;
        engine.in(rehearsal, () -> {
            RepositoryService repository = engine.itself().getRepositoryService();
            repository
                    .createDeploymentQuery()
                    .tenantIdIn(rehearsal.id)
                    .list()
                    .forEach(each -> repository.deleteDeployment(each.getId(), true, true));
        });
    }
}

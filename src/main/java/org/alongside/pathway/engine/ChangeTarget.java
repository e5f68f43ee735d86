package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Date;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Changes the target of one open step, with the manager's reason; the first target is kept beside it. */
class ChangeTarget implements Command<Void> {

    /** What fits into the table. */
    private static final int LONGEST_REASON = 1000;

    private final EngineDesk desk;
    private final String stepId;
    private final Instant due;
    private final String because;

    ChangeTarget(EngineDesk desk, String stepId, Instant due, String because) {
        this.desk = desk;
        this.stepId = stepId;
        this.due = due;
        this.because = because.strip();
    }

    @Override
    public @Nullable Void execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        TaskEntity task = desk.openStep(engine, stepId);
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = desk.serving(task, model, episode);
        if (!desk.workers().holds(worker, serving.team(), "teamManager")) {
            throw Refusal.forbidden("Only the team's manager can change a target.");
        }
        if (because.isEmpty()) throw Refusal.invalid("Say why the target changes.");
        if (because.length() > LONGEST_REASON)
            throw Refusal.invalid("The reason is too long: at most 1,000 characters.");
        if (!due.isAfter(desk.now())) throw Refusal.invalid("The new target must lie in the future.");
        if (task.getDueDate() != null && due.equals(task.getDueDate().toInstant())) return null;
        desk.open().keepChangeOfTarget(task, episode, due, because, worker, desk.now());
        task.setDueDate(Date.from(due));
        task.triggerUpdateEvent();
        return null;
    }
}

package org.alongside.pathway.engine;

import java.util.Objects;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step for oneself, gives it back to the team, or, for its team's manager, gives it to a colleague. A pinned
 * step changes hands only by a change of worker.
 */
class TakeStep implements Command<Void> {

    private final EngineDesk desk;
    private final String stepId;
    private final @Nullable String owner;
    private final boolean onlyIfFree;

    private TakeStep(EngineDesk desk, String stepId, @Nullable String owner, boolean onlyIfFree) {
        this.desk = desk;
        this.stepId = stepId;
        this.owner = owner;
        this.onlyIfFree = onlyIfFree;
    }

    /** Takes a step that nobody has: not even a manager takes one from a colleague by the way. */
    static TakeStep ifFree(EngineDesk desk, String stepId, @Nullable String owner) {
        return new TakeStep(desk, stepId, owner, true);
    }

    /** Gives a step to this worker, or back to the team. */
    static TakeStep giving(EngineDesk desk, String stepId, @Nullable String owner) {
        return new TakeStep(desk, stepId, owner, false);
    }

    @Override
    public @Nullable Void execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        TaskEntity task = desk.openStep(engine, stepId);
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = desk.serving(task, model, episode);
        boolean manager = desk.workers().holds(worker, serving.team(), "teamManager");
        if (!manager) {
            desk.rules().objection(task, model, serving, worker).ifPresent(reason -> {
                throw Refusal.forbidden(reason);
            });
        }
        if (Objects.equals(task.getAssignee(), owner)) return null;
        allowed(task, model, serving, worker, manager);
        task.setAssignee(owner);
        task.triggerUpdateEvent();
        task.logUserOperation(
                worker.equals(owner)
                        ? UserOperationLogEntry.OPERATION_TYPE_CLAIM
                        : UserOperationLogEntry.OPERATION_TYPE_ASSIGN);
        return null;
    }

    private void allowed(TaskEntity task, StepModel model, Serving serving, String worker, boolean manager) {
        if (serving.pinned().isPresent() && (owner == null || !serving.isHeldBy(owner) || !serving.isHeldBy(worker))) {
            throw Refusal.forbidden(
                    "“%s” stays with the worker who is named for this person. Start a change of worker instead."
                            .formatted(task.getName()));
        }
        if (onlyIfFree && task.getAssignee() != null && serving.pinned().isEmpty()) {
            throw Refusal.conflict("A colleague has already taken “%s”.".formatted(task.getName()));
        }
        if (!manager && owner != null && !owner.equals(worker)) {
            throw Refusal.forbidden("Only the team's manager can give a step to somebody else.");
        }
        if (owner != null && serving.pinned().isEmpty() && !desk.workers().holds(owner, serving.team(), model.role())) {
            throw Refusal.invalid("That worker does not have the role of this step in its team.");
        }
    }
}

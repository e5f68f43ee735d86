package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Completes a step with exactly the answers this call submitted: checked, kept in the record, and only what routes
 * handed to the engine.
 */
class CompleteStep implements Command<Void> {

    private final EngineDesk desk;
    private final String stepId;
    private final Map<String, Object> submitted;

    CompleteStep(EngineDesk desk, String stepId, @Nullable Map<String, Object> submitted) {
        this.desk = desk;
        this.stepId = stepId;
        this.submitted = submitted == null ? Map.of() : submitted;
    }

    @Override
    public @Nullable Void execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        TaskEntity task = desk.openStep(engine, stepId);
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = desk.serving(task, model, episode);
        Optional<String> objection = desk.rules().objection(task, model, serving, worker);
        if (objection.isPresent()) throw Refusal.forbidden(objection.get());

        takeIfNobodyHas(task, worker);
        Submission submission = desk.check(task, model, episode, serving, submitted, worker);
        if (serving.pinned().isEmpty() && desk.roles().get(model.role()).isContinuity()) {
            desk.participation().pin(episode, model.role(), worker);
        }
        route(task, model, submission);
        InHand.during(task.getId(), () -> {
            task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_COMPLETE);
            task.complete();
            return true;
        });
        return null;
    }

    private static void takeIfNobodyHas(TaskEntity task, String worker) {
        if (task.getAssignee() != null) return;
        task.setAssignee(worker);
        task.triggerUpdateEvent();
    }

    private static void route(TaskEntity task, StepModel model, Submission submission) {
        Map<String, @Nullable Object> variables = new HashMap<>(submission.routing());
        if (!model.mustAttend().isEmpty())
            variables.put(KnownAnswers.QUORATE, submission.isQuorate(model.mustAttend()));
        task.getProcessInstance().setVariables(variables);
    }
}

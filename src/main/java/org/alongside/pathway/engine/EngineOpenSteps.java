package org.alongside.pathway.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open steps of an episode, over the engine itself; no user's permissions are asked, since a pathway asks. */
@Component
class EngineOpenSteps implements OpenSteps {

    private final EngineUnasked engine;

    EngineOpenSteps(EngineUnasked engine) {
        this.engine = engine;
    }

    @Override
    public List<String> namesIn(EpisodeRef episode) {
        return engine.doing(
                context -> steps(context, episode).stream().map(Task::getName).toList());
    }

    @Override
    public Optional<String> nameOf(EpisodeRef episode, String step) {
        return engine.doing(context -> steps(context, episode).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .map(Task::getName)
                .findFirst());
    }

    @Override
    public void give(EpisodeRef episode, String role, String worker) {
        change(episode, task -> {
            boolean elsewhere = !worker.equals(task.getAssignee());
            if (elsewhere && StepModel.of(task).role().equals(role)) task.setAssignee(worker);
        });
    }

    @Override
    public void markUrgent(EpisodeRef episode, String step) {
        change(episode, task -> {
            if (task.getTaskDefinitionKey().equals(step)) task.setPriority(TasklistFilters.URGENT);
        });
    }

    @Override
    public boolean tell(EpisodeRef episode, String message) {
        return engine.doing(context -> {
            boolean told = false;
            for (ExecutionEntity waiting : waitingFor(message, episode)) {
                if (!stillWaits(waiting, message)) continue;
                new MessageEventReceivedCmd(message, waiting.getId(), null).execute(context);
                told = true;
            }
            return told;
        });
    }

    /** A caller first, since it ends what it called; else that would go on to its next step in between. */
    private List<ExecutionEntity> waitingFor(String message, EpisodeRef episode) {
        return engine
                .itself()
                .getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(episode.id().toString())
                .list()
                .stream()
                .map(ExecutionEntity.class::cast)
                .sorted(Comparator.comparing(EngineOpenSteps::callers))
                .toList();
    }

    private static boolean stillWaits(ExecutionEntity execution, String message) {
        return !execution.getProcessInstanceId().equals(teller())
                && execution.getEventSubscriptions().stream()
                        .anyMatch(subscription -> message.equals(subscription.getEventName()));
    }

    private static int callers(ExecutionEntity execution) {
        ExecutionEntity caller = execution.getProcessInstance().getSuperExecution();
        return caller == null ? 0 : 1 + callers(caller);
    }

    /** The pathway that tells does not tell itself. */
    private static @Nullable String teller() {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        return context == null ? null : context.getExecution().getProcessInstanceId();
    }

    private void change(EpisodeRef episode, Consumer<TaskEntity> change) {
        engine.doing(context -> {
            for (Task step : steps(context, episode)) {
                TaskEntity task = (TaskEntity) step;
                change.accept(task);
                task.triggerUpdateEvent();
            }
            return true;
        });
    }

    private static List<Task> steps(CommandContext context, EpisodeRef episode) {
        TaskQueryImpl query = new TaskQueryImpl();
        query.processInstanceBusinessKey(episode.id().toString())
                .orderByTaskCreateTime()
                .asc();
        return context.getTaskManager().findTasksByQueryCriteria(query);
    }
}

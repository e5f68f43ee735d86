package org.alongside.pathway.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Where one rehearsal stands, as the engine knows it, apart from all others in it. */
record RehearsalPlaces(RehearsalEngine engine, RehearsalState rehearsal) {

    /** A system step that waits to be told. */
    record Asking(ExecutionEntity execution, ActivityImpl step, RehearsalQuestion question) {}

    List<TaskEntity> steps() {
        return engine.itself().getTaskService().createTaskQuery().tenantIdIn(rehearsal.id).list().stream()
                .map(TaskEntity.class::cast)
                .sorted(Comparator.comparing((TaskEntity task) -> rehearsal.story.since(task.getId()))
                        .thenComparing(task -> String.valueOf(task.getName())))
                .toList();
    }

    Optional<TaskEntity> step(String id) {
        return steps().stream().filter(task -> task.getId().equals(id)).findFirst();
    }

    List<Asking> systemSteps(CommandContext context) {
        return engine.itself().getRuntimeService().createExecutionQuery().tenantIdIn(rehearsal.id).list().stream()
                .map(ExecutionEntity.class::cast)
                .filter(execution -> execution.isActive() && execution.getActivityId() != null)
                .flatMap(execution -> asking(execution, context))
                .toList();
    }

    /** The pathways under way, with those they called. */
    List<ProcessInstance> under() {
        return engine.itself()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .tenantIdIn(rehearsal.id)
                .list();
    }

    /** Timers, and what would run in the background. */
    List<JobEntity> jobs() {
        return engine.itself().getManagementService().createJobQuery().tenantIdIn(rehearsal.id).list().stream()
                .map(JobEntity.class::cast)
                .toList();
    }

    List<TimerEntity> timers() {
        return jobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .toList();
    }

    /** Where a message is listened for. */
    List<EventSubscription> listening() {
        return engine
                .itself()
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .eventType("message")
                .tenantIdIn(rehearsal.id)
                .list()
                .stream()
                .filter(each -> each.getExecutionId() != null)
                .toList();
    }

    ProcessDefinitionEntity pathway(String key, CommandContext context) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKeyAndTenantId(key, rehearsal.id);
    }

    /** The words of an event that is listened for. */
    static String label(EventSubscription listening, CommandContext context) {
        ExecutionEntity where = context.getExecutionManager().findExecutionById(listening.getExecutionId());
        return label(where.getProcessDefinitionId(), listening.getActivityId(), context);
    }

    private static Stream<Asking> asking(ExecutionEntity execution, CommandContext context) {
        ActivityImpl step = definition(execution.getProcessDefinitionId(), context)
                .findActivity(Objects.requireNonNull(execution.getActivityId()));
        if (step == null || !(step.getActivityBehavior() instanceof SystemAsked asked)) return Stream.empty();
        RehearsalQuestion question = asked.question();
        return question == null ? Stream.empty() : Stream.of(new Asking(execution, step, question));
    }

    static ProcessDefinitionEntity definition(String id, CommandContext context) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    /** The words of an element of a model. */
    static String label(String definition, @Nullable String element, CommandContext context) {
        ActivityImpl found =
                element == null ? null : definition(definition, context).findActivity(element);
        Object name = found == null ? null : found.getProperty("name");
        return name == null ? String.valueOf(element) : name.toString();
    }

    /** Choices that would come from data are made up, since there is no data here. */
    static Map<String, List<Choice>> madeUp(Form form) {
        Map<String, List<Choice>> offered = new HashMap<>();
        for (Field field : form.fields()) {
            if (field.choicesFrom() == null) continue;
            offered.put(
                    field.key(),
                    List.of(new Choice("first", "A made-up choice"), new Choice("second", "Another made-up choice")));
        }
        return offered;
    }
}

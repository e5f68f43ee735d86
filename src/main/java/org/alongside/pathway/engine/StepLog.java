package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.alongside.access.Teams;
import org.alongside.access.Workers;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what happened to each step, in the same transaction, append only and with workers by pseudonym. It is the
 * source of every timing; the engine's history is the check.
 */
@Component
class StepLog implements TaskListener {

    static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    /** These say which team a step is offered to. */
    private static final Set<String> OFFERS = Set.of("created", "moved");

    private final JdbcClient database;
    private final OpenStepTable open;
    private final Workers workers;
    private final Clock clock;

    StepLog(JdbcClient database, OpenStepTable open, Workers workers, Clock clock) {
        this.database = database;
        this.open = open;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> write("created", task);
            case TaskListener.EVENTNAME_ASSIGNMENT ->
                write(task.getAssignee() == null ? "unassigned" : "assigned", task);
            case TaskListener.EVENTNAME_COMPLETE -> write("completed", task);
            case TaskListener.EVENTNAME_DELETE -> write("cancelled", task);
            case TaskListener.EVENTNAME_UPDATE -> {
                if (task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) write("retargeted", task);
            }
            default -> {}
        }
    }

    /** Notes the first time somebody who may do a step opened it; later times are not written. */
    void touched(TaskEntity task) {
        boolean before = database.sql("select count(*) from step_log where step_id = ? and event = 'touched'")
                        .param(task.getId())
                        .query(Integer.class)
                        .single()
                > 0;
        if (before) return;
        write("touched", task);
        open.touched(task);
    }

    /** Notes that a step which had been completed is to be done again; what it was stays written. */
    void takenBack(String stepId) {
        database.sql("""
                        insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step,
                                              role_id, worker, actor, due)
                        select cast(? as timestamp with time zone), 'takenBack', step_id, episode_id, pathway,
                            pathway_version, step, role_id, worker, cast(? as uuid), due
                        from step_log where step_id = ? and event = 'completed'""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(pseudonym(Situations.actor()))
                .param(stepId)
                .update();
    }

    /** Notes that a step goes on in another version of its pathway, under the name, role and team it has there. */
    void moved(TaskEntity task) {
        write("moved", task);
    }

    private void write(String event, TaskEntity task) {
        var definition = task.getProcessDefinition();
        database.sql("""
                insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step, role_id,
                                      team_id, worker, actor, due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(event)
                .param(task.getId())
                .param(Situations.episodeOf(task.getExecution()).id())
                .param(definition.getKey())
                .param(definition.getVersion())
                .param(task.getTaskDefinitionKey())
                .param(StepModel.of(task).role())
                .param(OFFERS.contains(event) ? teamOffered(task) : null)
                .param(pseudonym(task.getAssignee()))
                .param(pseudonym(Situations.actor()))
                .param(inUtc(task.getDueDate()))
                .update();
    }

    private @Nullable String teamOffered(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Teams::teamOfGroup)
                .findFirst()
                .orElse(null);
    }

    private java.util.@Nullable UUID pseudonym(@Nullable String worker) {
        return worker == null ? null : workers.pseudonym(worker);
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Date date) {
        return date == null ? null : OffsetDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}

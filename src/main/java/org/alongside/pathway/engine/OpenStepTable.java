package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.alongside.access.Teams;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.StepLine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the table of open steps that lists read, in the transaction that opens, changes or ends a step. The engine's own
 * task query asks for permissions row by row, which costs a worker's list hundreds of milliseconds.
 */
@Component
class OpenStepTable implements TaskListener {

    /** A step without a target comes after all others. */
    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient database;
    private final Clock clock;

    OpenStepTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> add(task, clock.instant());
            case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE -> change(task);
            default -> remove(task.getId());
        }
    }

    void add(TaskEntity task, Instant createdAt) {
        var definition = task.getProcessDefinition();
        database.sql("""
                        insert into open_step (step_id, episode_id, instance_id, pathway, pathway_version, pathway_name,
                            step, name, role_id, team_id, owner, due, first_due, urgent, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(task.getId())
                .param(Situations.episodeOf(task.getExecution()).id())
                .param(task.getProcessInstanceId())
                .param(definition.getKey())
                .param(definition.getVersion())
                .param(definition.getName())
                .param(task.getTaskDefinitionKey())
                .param(task.getName())
                .param(StepModel.of(task).role())
                .param(teamOffered(task))
                .param(task.getAssignee())
                .param(inUtc(task.getDueDate()))
                .param(inUtc(task.getDueDate()))
                .param(isUrgent(task))
                .param(OffsetDateTime.ofInstant(createdAt, ZoneOffset.UTC))
                .update();
    }

    /** Notes when somebody who may do the step first opened it. */
    void touched(TaskEntity task) {
        database.sql("update open_step set touched_at = ? where step_id = ? and touched_at is null")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(task.getId())
                .update();
    }

    /** The row of an open step, as lists show it. */
    StepLine line(String stepId, EpisodeRef episode) {
        return database.sql("select * from open_step where step_id = ?")
                .param(stepId)
                .query((row, number) -> new StepLine(
                        row.getString("step_id"),
                        episode,
                        row.getString("pathway"),
                        row.getInt("pathway_version"),
                        row.getString("pathway_name"),
                        row.getString("step"),
                        row.getString("name"),
                        row.getString("role_id"),
                        row.getString("team_id"),
                        row.getString("owner"),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        row.getObject("first_due", OffsetDateTime.class).toInstant(),
                        row.getBoolean("urgent"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** Keeps why a target was changed; the change itself follows from the engine's own event. */
    void keepChangeOfTarget(
            TaskEntity task, EpisodeRef episode, Instant due, String because, String worker, Instant at) {
        database.sql("""
                        insert into target_change (step_id, episode_id, from_due, to_due, because, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(task.getId())
                .param(episode.id())
                .param(inUtc(task.getDueDate()))
                .param(OffsetDateTime.ofInstant(due, ZoneOffset.UTC))
                .param(because)
                .param(worker)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void remove(String stepId) {
        database.sql("delete from open_step where step_id = ?").param(stepId).update();
    }

    private void change(TaskEntity task) {
        database.sql("update open_step set owner = ?, due = ?, urgent = ? where step_id = ?")
                .param(task.getAssignee())
                .param(inUtc(task.getDueDate()))
                .param(isUrgent(task))
                .param(task.getId())
                .update();
    }

    static String teamOffered(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(Teams::teamOfGroup)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("offered to no team: " + task.getId()));
    }

    static boolean isUrgent(TaskEntity task) {
        return task.getPriority() >= TasklistFilters.URGENT;
    }

    static OffsetDateTime inUtc(@Nullable Date date) {
        return date == null ? END_OF_TIME : OffsetDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}

package org.alongside.pathway.engine;

import java.util.List;
import java.util.Set;
import org.alongside.access.Teams;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
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

    private final LogTable log;
    private final OpenStepTable open;

    StepLog(LogTable log, OpenStepTable open) {
        this.log = log;
        this.open = open;
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
        if (log.has(task.getId(), "touched")) return;
        write("touched", task);
        open.touched(task);
    }

    /** Notes that a step which had been completed is to be done again. */
    void takenBack(String stepId) {
        log.takenBack(stepId);
    }

    /** Notes that a step goes on in another version of its pathway, under the name, role and team it has there. */
    void moved(TaskEntity task) {
        write("moved", task);
    }

    private void write(String event, TaskEntity task) {
        log.write(LogLine.of(LogLine.STEP, event, task.getId(), task.getTaskDefinitionKey(), task.getExecution())
                .with("role_id", StepModel.of(task).role())
                .with("team_id", OFFERS.contains(event) ? teamOffered(task) : null)
                .with("worker", log.pseudonym(task.getAssignee()))
                .due(task.getDueDate()));
    }

    private @Nullable String teamOffered(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Teams::teamOfGroup)
                .findFirst()
                .orElse(null);
    }
}

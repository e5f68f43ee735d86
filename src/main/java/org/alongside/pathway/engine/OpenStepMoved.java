package org.alongside.pathway.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of an open step that goes on in another version. When it opened and its first target stay. */
@Component
class OpenStepMoved {

    private final JdbcClient database;

    OpenStepMoved(JdbcClient database) {
        this.database = database;
    }

    void follow(TaskEntity task) {
        var definition = task.getProcessDefinition();
        database.sql("""
                        update open_step set pathway_version = ?, pathway_name = ?, step = ?, name = ?, role_id = ?,
                            team_id = ?, owner = ?, due = ?, urgent = ?
                        where step_id = ?""")
                .param(definition.getVersion())
                .param(definition.getName())
                .param(task.getTaskDefinitionKey())
                .param(task.getName())
                .param(StepModel.of(task).role())
                .param(OpenStepTable.teamOffered(task))
                .param(task.getAssignee())
                .param(OpenStepTable.inUtc(task.getDueDate()))
                .param(OpenStepTable.isUrgent(task))
                .param(task.getId())
                .update();
    }

    /** Whether a manager has set another target for this one person. */
    boolean wasRetargeted(TaskEntity task) {
        return database.sql("select exists (select 1 from target_change where step_id = ?)")
                .param(task.getId())
                .query(Boolean.class)
                .single();
    }
}

package org.alongside.pathway.engine;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** One row of the step log before it is written; a column that nothing is said of stays empty. */
final class LogLine {

    static final String STEP = "step";
    static final String PATHWAY = "pathway";

    private final Map<String, Object> columns = new LinkedHashMap<>();

    /**
     * What every row says.
     *
     * @param kind step, timer, message or pathway
     * @param id the task, activity instance or process instance it is about
     * @param step its id in the model
     */
    static LogLine of(String kind, String event, String id, String step, ExecutionEntity where) {
        ProcessDefinitionEntity pathway = where.getProcessDefinition();
        return new LogLine()
                .with("kind", kind)
                .with("event", event)
                .with("step_id", id)
                .with("step", step)
                .with("run_id", where.getProcessInstanceId())
                .with("episode_id", UUID.fromString(where.getProcessBusinessKey()))
                .with("pathway", pathway.getKey())
                .with("pathway_version", pathway.getVersion());
    }

    LogLine with(String column, @Nullable Object value) {
        if (value != null) columns.put(column, value);
        return this;
    }

    LogLine due(@Nullable Date due) {
        return with("due", due == null ? null : OffsetDateTime.ofInstant(due.toInstant(), ZoneOffset.UTC));
    }

    boolean offersAStep() {
        return STEP.equals(columns.get("kind")) && "created".equals(columns.get("event"));
    }

    Map<String, Object> columns() {
        return columns;
    }
}

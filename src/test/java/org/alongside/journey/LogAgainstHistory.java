package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;

/** Holds the step log of an episode against the engine's own history, which is the check and not the source. */
public final class LogAgainstHistory {

    private final Journeys journeys;
    private final Journey journey;

    private LogAgainstHistory(Journeys journeys, Journey journey) {
        this.journeys = journeys;
        this.journey = journey;
    }

    public static LogAgainstHistory of(Journeys journeys, Journey journey) {
        return new LogAgainstHistory(journeys, journey);
    }

    record Line(
            String stepId,
            String event,
            OffsetDateTime happenedAt,
            String step,
            String runId,
            @Nullable String callerId,
            @Nullable String outcome,
            @Nullable OffsetDateTime due) {}

    public void agree() {
        Map<String, List<Line>> log = lines("step");
        List<HistoricTaskInstance> history = journeys.engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(journey.episode().toString())
                .list();

        assertThat(log.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        history.stream().map(HistoricTaskInstance::getId).toList());
        history.forEach(task -> agree(log.get(task.getId()), task));
        RunsAgainstHistory.of(journeys, journey).agree(lines("pathway"));
        WaitsAgainstHistory.of(journeys, journey).agree(lines("timer", "message"));
    }

    private Map<String, List<Line>> lines(String... kinds) {
        return journeys
                .database
                .sql("""
                        select step_id, event, happened_at, step, run_id, caller_id, outcome, due from step_log
                        where episode_id = :episode and kind in (:kinds) order by seq""")
                .param("episode", journey.episode())
                .param("kinds", Arrays.asList(kinds))
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::stepId));
    }

    private void agree(List<Line> lines, HistoricTaskInstance task) {
        Line first = lines.get(0);
        Line last = lines.stream()
                .filter(line -> !line.event().equals("takenBack"))
                .reduce(first, (before, after) -> after);
        assertThat(first.event()).isEqualTo("created");
        assertThat(first.happenedAt().toInstant()).isEqualTo(task.getStartTime().toInstant());
        assertThat(last.step()).isEqualTo(task.getTaskDefinitionKey());
        assertThat(lines).extracting(Line::runId).containsOnly(task.getProcessInstanceId());
        if (task.getEndTime() == null) {
            assertThat(last.event()).isNotIn("completed", "cancelled");
        } else {
            assertThat(last.event()).isEqualTo(task.getDeleteReason().equals("completed") ? "completed" : "cancelled");
            assertThat(last.happenedAt().toInstant())
                    .isEqualTo(task.getEndTime().toInstant());
        }
        long assigned =
                lines.stream().filter(line -> line.event().equals("assigned")).count();
        assertThat(assigned)
                .as("assignments of %s: %s", task.getTaskDefinitionKey(), lines)
                .isEqualTo(assignmentsInHistory(task));
    }

    private long assignmentsInHistory(HistoricTaskInstance task) {
        return journeys.database.sql("""
                        select count(*) from act_hi_identitylink
                        where task_id_ = ? and type_ = 'assignee' and operation_type_ = 'add'""").param(task.getId()).query(Long.class).single();
    }
}

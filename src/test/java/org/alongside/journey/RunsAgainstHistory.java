package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.journey.LogAgainstHistory.Line;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;

/** Holds what the step log says of the runs of an episode against what the engine keeps of its process instances. */
final class RunsAgainstHistory {

    private final Journeys journeys;
    private final Journey journey;

    private RunsAgainstHistory(Journeys journeys, Journey journey) {
        this.journeys = journeys;
        this.journey = journey;
    }

    static RunsAgainstHistory of(Journeys journeys, Journey journey) {
        return new RunsAgainstHistory(journeys, journey);
    }

    void agree(Map<String, List<Line>> log) {
        List<HistoricProcessInstance> history = journeys.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(journey.episode().toString())
                .list();
        assertThat(log.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        history.stream().map(HistoricProcessInstance::getId).toList());
        history.forEach(run -> agree(log.get(run.getId()), run));
    }

    private void agree(List<Line> lines, HistoricProcessInstance run) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        assertThat(first.event()).isEqualTo("created");
        assertThat(first.happenedAt().toInstant()).isEqualTo(run.getStartTime().toInstant());
        assertThat(first.callerId()).isEqualTo(run.getSuperProcessInstanceId());
        assertThat(last.step()).isEqualTo(run.getProcessDefinitionKey());
        assertThat(lines).extracting(Line::runId).containsOnly(run.getId());
        assertThat(lines.stream().filter(line -> !line.event().equals("moved")))
                .as("events of the run of %s", run.getProcessDefinitionKey())
                .hasSize(run.getEndTime() == null ? 1 : 2);
        if (run.getEndTime() == null) return;
        Optional<HistoricActivityInstance> end = lastEnd(run);
        assertThat(last.event())
                .as("end of the run of %s, %s at %s", run.getProcessDefinitionKey(), run.getState(), end)
                .isEqualTo(endedByItself(run, end) ? "completed" : "cancelled");
        assertThat(last.happenedAt().toInstant()).isEqualTo(run.getEndTime().toInstant());
        assertThat(last.outcome())
                .isEqualTo(last.event().equals("completed") ? end.orElseThrow().getActivityId() : null);
    }

    /** An end by an error is one, though the engine deletes the run for it. */
    private static boolean endedByItself(HistoricProcessInstance run, Optional<HistoricActivityInstance> end) {
        if (run.getState().equals(HistoricProcessInstance.STATE_COMPLETED)) return true;
        return end.filter(event -> event.getActivityType().equals("errorEndEvent"))
                .filter(event -> event.getEndTime().equals(run.getEndTime()))
                .isPresent();
    }

    private Optional<HistoricActivityInstance> lastEnd(HistoricProcessInstance run) {
        return journeys
                .engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .max(Comparator.comparing(HistoricActivityInstance::getEndTime)
                        .thenComparing(activity -> ((HistoricActivityInstanceEntity) activity).getSequenceCounter()));
    }
}

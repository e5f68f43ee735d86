package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.journey.LogAgainstHistory.Line;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Holds what the step log says of an episode's waits against what the engine keeps of its catching events. */
final class WaitsAgainstHistory {

    private static final Set<String> WAITS = Set.of("intermediateTimer", "intermediateMessageCatch");

    private final Journeys journeys;
    private final Journey journey;

    private WaitsAgainstHistory(Journeys journeys, Journey journey) {
        this.journeys = journeys;
        this.journey = journey;
    }

    static WaitsAgainstHistory of(Journeys journeys, Journey journey) {
        return new WaitsAgainstHistory(journeys, journey);
    }

    void agree(Map<String, List<Line>> log) {
        List<HistoricActivityInstance> history = waits();
        assertThat(log.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        history.stream().map(HistoricActivityInstance::getId).toList());
        history.forEach(wait -> agree(log.get(wait.getId()), wait));
    }

    private List<HistoricActivityInstance> waits() {
        var history = journeys.engine.getHistoryService();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(journey.episode().toString())
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(run -> history.createHistoricActivityInstanceQuery().processInstanceId(run).list().stream())
                .filter(activity -> WAITS.contains(activity.getActivityType()))
                .toList();
    }

    private static void agree(List<Line> lines, HistoricActivityInstance wait) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        assertThat(first.event()).isEqualTo("created");
        assertThat(first.happenedAt().toInstant()).isEqualTo(wait.getStartTime().toInstant());
        assertThat(first.due() == null).isEqualTo(wait.getActivityType().equals("intermediateMessageCatch"));
        assertThat(last.step()).isEqualTo(wait.getActivityId());
        assertThat(lines).extracting(Line::runId).containsOnly(wait.getProcessInstanceId());
        assertThat(lines.stream().filter(line -> !line.event().equals("moved")))
                .as("events of %s", wait.getActivityId())
                .hasSize(wait.getEndTime() == null ? 1 : 2);
        if (wait.getEndTime() == null) return;
        assertThat(last.event()).isEqualTo(wait.isCanceled() ? "cancelled" : "completed");
        assertThat(last.happenedAt().toInstant()).isEqualTo(wait.getEndTime().toInstant());
    }
}

package org.alongside.journey;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;

/** One person's way through a pathway, told step by step. */
public class Journey {

    private final Journeys journeys;
    private final String instance;
    private final String episode;

    Journey(Journeys journeys, String instance, String episode) {
        this.journeys = journeys;
        this.instance = instance;
        this.episode = episode;
    }

    public String instance() {
        return instance;
    }

    public UUID episode() {
        return UUID.fromString(episode);
    }

    public String reference() {
        return journeys.database
                .sql("select reference from episode where id = ?")
                .param(episode())
                .query(String.class)
                .single();
    }

    /** The record of the person it is about. */
    public UUID person() {
        return journeys.database
                .sql("select person_id from episode where id = ?")
                .param(episode())
                .query(UUID.class)
                .single();
    }

    /** Completes the open step with this id, as whoever would do it. */
    public Journey does(String step, Map<String, Object> answers) {
        Task open = step(step);
        journeys.complete(journeys.whoDoes(open), open.getId(), answers);
        return this;
    }

    /** Completes the open step with this id, as a worker of one's choice. */
    public Journey does(String worker, String step, Map<String, Object> answers) {
        journeys.complete(worker, step(step).getId(), answers);
        return this;
    }

    public Task step(String step) {
        return openSteps().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open; open are " + openStepIds()));
    }

    /** The open steps of the whole episode, acts included. */
    public List<Task> openSteps() {
        return journeys.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(episode)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public List<String> openStepIds() {
        return openSteps().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    List<String> groupsOffered(String step) {
        return journeys.groupsOffered(step(step));
    }

    /** Starts an act about this episode, as a worker; it belongs to the same episode. */
    public Journey act(String act, String worker, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("episode", reference()));
        all.putAll(answers);
        return journeys.start(act, worker, all);
    }

    /** Turns the clock and fires what falls due in this episode, in the order in which it falls due. */
    public Journey timeIs(Instant moment) {
        journeys.clock.turnTo(moment);
        for (Due due = nextDue(); due != null && !due.at().isAfter(moment); due = nextDue()) fire(due);
        return this;
    }

    /** Lets time pass as people live it: what falls due happens at its own moment. */
    Journey live(Duration time) {
        Instant until = journeys.clock.instant().plus(time);
        for (Due due = nextDue(); due != null && !due.at().isAfter(until); due = nextDue()) {
            if (due.at().isAfter(journeys.clock.instant())) journeys.clock.turnTo(due.at());
            fire(due);
        }
        journeys.clock.turnTo(until);
        return this;
    }

    /** How long until the next timer fires. */
    Duration untilSomethingFallsDue() {
        Due due = nextDue();
        if (due == null) throw new AssertionError("nothing will ever fall due");
        Duration until = Duration.between(journeys.clock.instant(), due.at());
        return until.isNegative() ? Duration.ZERO : until;
    }

    private record Due(String job, Instant at) {}

    private void fire(Due due) {
        journeys.engine.getManagementService().executeJob(due.job());
    }

    private Due nextDue() {
        return journeys.database
                .sql("""
                        select j.id_, j.duedate_ from act_ru_job j
                        join act_ru_execution p on p.id_ = j.process_instance_id_ and p.business_key_ = ?
                        order by j.duedate_ nulls first, j.id_ fetch first 1 row only""")
                .param(episode)
                .query((row, line) -> {
                    Timestamp at = row.getTimestamp("duedate_");
                    return new Due(row.getString("id_"), at == null ? Instant.EPOCH : at.toInstant());
                })
                .optional()
                .orElse(null);
    }

    /** Whether a pathway of this kind runs in the episode. */
    boolean runs(String pathway) {
        return journeys.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(episode)
                        .processDefinitionKey(pathway)
                        .count()
                > 0;
    }

    public boolean hasEnded() {
        return journeys.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    /** The id of the end event this pathway reached. */
    public String ending() {
        return journeys
                .engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .findFirst()
                .orElseThrow()
                .getActivityId();
    }
}

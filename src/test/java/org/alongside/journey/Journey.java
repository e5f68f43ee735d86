package org.alongside.journey;

import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
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
        return journeys
                .engine
                .getTaskService()
                .getIdentityLinksForTask(step(step).getId())
                .stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** Starts an act about this episode, as a worker; it belongs to the same episode. */
    public Journey act(String act, String worker, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("episode", reference()));
        all.putAll(answers);
        return journeys.start(act, worker, all);
    }

    /** Turns the clock and fires what falls due in this episode, in the order in which it falls due. */
    public Journey timeIs(java.time.Instant moment) {
        journeys.clock.turnTo(moment);
        for (Job due = nextDue(); due != null; due = nextDue()) {
            journeys.engine.getManagementService().executeJob(due.getId());
        }
        return this;
    }

    private Job nextDue() {
        Date now = Date.from(journeys.clock.instant());
        return journeys
                .engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(episode)
                .list()
                .stream()
                .flatMap(
                        pathway -> journeys
                                .engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(pathway.getId())
                                .list()
                                .stream())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
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
        return journeys.engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .orderPartiallyByOccurrence()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getActivityId();
    }
}

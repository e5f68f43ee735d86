package org.alongside.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.alongside.pathway.desk.PuttingRight;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts journeys and does what workers do, as them, through the engine's own services. */
public class Journeys {

    final ProcessEngine engine;
    final TurnableClock clock;
    final JdbcClient database;
    final PuttingRight right;
    final Traces traces;

    Journeys(ProcessEngine engine, TurnableClock clock, JdbcClient database, PuttingRight right) {
        this.engine = engine;
        this.clock = clock;
        this.database = database;
        this.right = right;
        this.traces = new Traces(database);
    }

    public TurnableClock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    public JdbcClient database() {
        return database;
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Starts a pathway with its start form, as a worker. */
    public Journey start(String pathway, String worker, Map<String, Object> answers) {
        String definition = newest(pathway).getId();
        ProcessInstance instance = as(worker, () -> engine.getFormService().submitStartForm(definition, answers));
        return new Journey(this, instance.getProcessInstanceId(), instance.getBusinessKey());
    }

    /** The newest version of a pathway. */
    public ProcessDefinition newest(String pathway) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult();
    }

    /** An episode that is under way, by its reference; its pathway is the one that opened it. */
    public Journey journeyOf(String reference) {
        String episode = database.sql("select id from episode where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        ProcessInstance pathway = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(episode)
                .rootProcessInstances()
                .list()
                .get(0);
        return new Journey(this, pathway.getProcessInstanceId(), episode);
    }

    /** Runs as a signed-in worker with their groups, as every door does. */
    public <T> T as(String worker, Callable<T> work) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(worker).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(worker, groups);
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public void complete(String worker, String stepId, Map<String, Object> answers) {
        as(worker, () -> {
            engine.getFormService().submitTaskForm(stepId, answers);
            return null;
        });
    }

    /** Who would do a step: its owner, or somebody of the group it is offered to. */
    public String whoDoes(Task step) {
        if (step.getAssignee() != null) return step.getAssignee();
        String group = groupsOffered(step).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is offered " + step.getName()));
        return engine.getIdentityService().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is in " + group));
    }

    List<String> groupsOffered(Task step) {
        return engine.getTaskService().getIdentityLinksForTask(step.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** Answers as a browser sends them: field, value, field, value. */
    public static Map<String, Object> answers(Object... fieldsAndValues) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            answers.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return answers;
    }
}

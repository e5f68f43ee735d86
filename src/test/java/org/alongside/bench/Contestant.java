package org.alongside.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.journey.CountedDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** One engine under measurement, and how a worker's call is made on it. */
abstract class Contestant {

    final ProcessEngine engine;
    final CountedDatabase database;
    private final String definition;

    Contestant(ProcessEngine engine, CountedDatabase database) {
        this.engine = engine;
        this.database = database;
        this.definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("referral")
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The groups a worker is signed in with. */
    abstract List<String> groups(Lane lane, String role);

    /** The group a step is offered to. */
    abstract String offeredTo(Lane lane, String role);

    /** Hands a step in with its answers. */
    abstract void submit(String taskId, String worker, Taking taking, Map<String, Object> answers);

    /** Tidies up between rounds, outside the measured time. */
    void tidy() {
        database.client().sql("analyze").update();
    }

    /** Starts a referral with its answers; the business key it goes by. */
    abstract String open(String definition, Map<String, Object> answers);

    String start(Lane lane, int person) {
        return as(lane, "careCoordinator", () -> open(definition, Work.start(lane, person)));
    }

    /** One completed step: find it in the list, take it where one does, and hand it in. */
    void complete(Lane lane, String businessKey, Work work, Taking taking) {
        as(lane, work.role(), () -> {
            TaskService tasks = engine.getTaskService();
            Task task = tasks.createTaskQuery()
                    .taskCandidateGroup(offeredTo(lane, work.role()))
                    .includeAssignedTasks()
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            if (!task.getTaskDefinitionKey().equals(work.step()))
                throw new IllegalStateException("expected " + work.step() + ", not " + task.getTaskDefinitionKey());
            if (taking == Taking.FIRST && task.getAssignee() == null)
                tasks.claim(task.getId(), lane.worker(work.role()));
            submit(task.getId(), lane.worker(work.role()), taking, work.answers());
            return task;
        });
    }

    private <T> T as(Lane lane, String role, Supplier<T> call) {
        engine.getIdentityService().setAuthentication(lane.worker(role), groups(lane, role));
        try {
            return call.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Whether a step nobody owns is claimed before it is handed in, as Tasklist asks, or handed in at once, as on our pages. */
    enum Taking {
        FIRST,
        NEVER
    }
}

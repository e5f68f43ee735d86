package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.desk.StepPaper;
import org.alongside.pathway.desk.Workbench;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine at the service of pages: each call runs as the worker it is for. */
@Component
class EngineWorkbench implements Workbench {

    private final ObjectProvider<ProcessEngine> engine;
    private final EngineDesk desk;
    private final Workers workers;
    private final StartableBy startable;

    EngineWorkbench(ObjectProvider<ProcessEngine> engine, EngineDesk desk, Workers workers, StartableBy startable) {
        this.engine = engine;
        this.desk = desk;
        this.workers = workers;
        this.startable = startable;
    }

    @Override
    public StepPaper open(String stepId, String worker) {
        return doing(worker, new OpenStepPaper(desk, stepId));
    }

    @Override
    public void complete(String stepId, String worker, Map<String, Object> answers) {
        doing(worker, new CompleteStep(desk, stepId, answers));
    }

    @Override
    public List<Startable> startableBy(String worker) {
        return startable.of(known(worker));
    }

    @Override
    public StartPaper paperToStart(String pathway, String worker) {
        return doing(worker, new OpenStartPaper(desk, pathway));
    }

    @Override
    public void checkToStart(String pathway, String worker, @Nullable UUID person, Map<String, Object> answers) {
        doing(worker, context -> {
            Form form =
                    desk.forms().ofStart(StartableBy.latest(context, pathway)).form();
            Map<String, Object> said = person == null ? Map.of() : desk.people().known(person, worker);
            return desk.checkStart(form, said, answers);
        });
    }

    @Override
    public EpisodeRef start(String pathway, String worker, @Nullable UUID person, Map<String, Object> answers) {
        return doing(worker, context -> {
            String definition = StartableBy.latest(context, pathway).getId();
            return new StartPathway(desk, definition, person, answers)
                    .begin(context)
                    .episode();
        });
    }

    @Override
    public void give(String stepId, String worker, @Nullable String to) {
        doing(worker, TakeStep.giving(desk, stepId, to));
    }

    @Override
    public void giveIfFree(String stepId, String worker, String to) {
        doing(worker, TakeStep.ifFree(desk, stepId, to));
    }

    @Override
    public void retarget(String stepId, String worker, Instant due, String because) {
        doing(worker, new ChangeTarget(desk, stepId, due, because));
    }

    <T> T doing(String worker, Command<T> command) {
        Worker known = known(worker);
        ProcessEngine built = engine.getObject();
        return AsWorker.run(
                built.getIdentityService(),
                known.id(),
                List.copyOf(known.groups()),
                () -> ((ProcessEngineConfigurationImpl) built.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(command));
    }

    private Worker known(String worker) {
        return workers.find(worker)
                .filter(Worker::active)
                .orElseThrow(() -> Refusal.forbidden("You do not work here now."));
    }
}

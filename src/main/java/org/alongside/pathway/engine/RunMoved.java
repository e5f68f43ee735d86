package org.alongside.pathway.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Notes in the log that a run, and whatever it waits for, goes on in another version. */
@Component
class RunMoved {

    private final RunLog runs;
    private final WaitLog waits;

    RunMoved(RunLog runs, WaitLog waits) {
        this.runs = runs;
        this.waits = waits;
    }

    void follow(CommandContext engine, String instance) {
        runs.moved(engine.getExecutionManager().findExecutionById(instance));
        engine.getExecutionManager().findExecutionsByProcessInstanceId(instance).stream()
                .filter(ExecutionEntity::isActive)
                .filter(where -> WaitModel.at(where.getActivity()).isPresent())
                .filter(where -> where.getActivityInstanceId() != null)
                .forEach(waits::moved);
    }
}

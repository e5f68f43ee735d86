package org.alongside.pathway.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's task service, with completing and taking a step replaced by ours for every caller. */
class StepTaskService extends TaskServiceImpl {

    private final EngineDesk desk;

    StepTaskService(EngineDesk desk) {
        this.desk = desk;
    }

    @Override
    public void complete(String stepId) {
        complete(stepId, null);
    }

    @Override
    public void complete(String stepId, @Nullable Map<String, Object> answers) {
        commandExecutor.execute(new CompleteStep(desk, stepId, answers));
    }

    /** Answers with nothing: variables are not for callers. */
    @Override
    public VariableMap completeWithVariablesInReturn(
            String stepId, @Nullable Map<String, Object> answers, boolean deserialize) {
        complete(stepId, answers);
        return Variables.createVariables();
    }

    @Override
    public void claim(String stepId, @Nullable String worker) {
        commandExecutor.execute(TakeStep.ifFree(desk, stepId, worker));
    }

    @Override
    public void setAssignee(String stepId, @Nullable String worker) {
        commandExecutor.execute(TakeStep.giving(desk, stepId, worker));
    }
}

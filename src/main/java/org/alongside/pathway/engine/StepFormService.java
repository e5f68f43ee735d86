package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's form service, with submitting and serving forms replaced by ours for every caller. */
class StepFormService extends FormServiceImpl {

    private final EngineDesk desk;

    StepFormService(EngineDesk desk) {
        this.desk = desk;
    }

    @Override
    public void submitTaskForm(String stepId, @Nullable Map<String, Object> answers) {
        commandExecutor.execute(new CompleteStep(desk, stepId, answers));
    }

    /** Answers with nothing: variables are not for callers. */
    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String stepId, @Nullable Map<String, Object> answers, boolean deserialize) {
        submitTaskForm(stepId, answers);
        return Variables.createVariables();
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, @Nullable Map<String, Object> answers) {
        return commandExecutor.execute(new StartPathway(desk, definitionId, answers));
    }

    /** The business key is the episode's id and given by the record, so a caller's own is not taken. */
    @Override
    public ProcessInstance submitStartForm(
            String definitionId, @Nullable String businessKey, @Nullable Map<String, Object> answers) {
        return submitStartForm(definitionId, answers);
    }

    @Override
    public InputStream getDeployedTaskForm(String stepId) {
        return new ByteArrayInputStream(commandExecutor.execute(new ServeStepForm(desk, stepId)));
    }

    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        return new ByteArrayInputStream(commandExecutor.execute(new ServeStartForm(desk, definitionId)));
    }
}

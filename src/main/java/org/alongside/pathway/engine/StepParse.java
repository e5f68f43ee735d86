package org.alongside.pathway.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Attaches the engine room's behaviour to every model, new or old. It never refuses anything: old versions are parsed
 * again after a restart, and a stricter check here would strand the people under way on them.
 */
@Component
class StepParse extends ModelParse {

    private final StepOffer offer;
    private final StepEnd end;
    private final StepLog log;
    private final OpenStepTable open;
    private final StartGuard guard;

    StepParse(
            StepOffer offer,
            StepEnd end,
            StepLog log,
            OpenStepTable open,
            StartGuard guard,
            MilestoneStamp milestones) {
        super(milestones);
        this.offer = offer;
        this.end = end;
        this.log = log;
        this.open = open;
        this.guard = guard;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        super.parseProcess(process, definition);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
    }

    @Override
    void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, offer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, end);
        for (String event : StepLog.EVENTS) {
            task.addBuiltInTaskListener(event, log);
            task.addBuiltInTaskListener(event, open);
        }
    }
}

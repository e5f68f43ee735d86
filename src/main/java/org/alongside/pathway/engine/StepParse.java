package org.alongside.pathway.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
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
    private final RunLog runs;
    private final WaitLog waits;

    StepParse(
            StepOffer offer,
            StepEnd end,
            StepLog log,
            OpenStepTable open,
            StartGuard guard,
            RunLog runs,
            WaitLog waits,
            MilestoneStamp milestones) {
        super(milestones);
        this.offer = offer;
        this.end = end;
        this.log = log;
        this.open = open;
        this.guard = guard;
        this.runs = runs;
        this.waits = waits;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        super.parseProcess(process, definition);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, runs);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, runs);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseEndEvent(element, scope, activity);
        boolean raises =
                element.element("errorEventDefinition") != null || element.element("escalationEventDefinition") != null;
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, EndsReached.reached(raises));
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, EndsReached.goesOn());
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, EndsReached.goesOn());
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        WaitModel.of(element).ifPresent(wait -> waitsAt(activity, wait));
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        waitsAt(activity, WaitModel.FIRST);
    }

    private void waitsAt(ActivityImpl activity, WaitModel wait) {
        wait.keepAt(activity);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, waits);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, waits);
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

package org.alongside.pathway.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads models for a walk: system steps find what is chosen, and all that is entered is written down. */
final class WalkParse extends ModelParse {

    private final Chosen chosen;
    private final Forms forms;

    WalkParse(Chosen chosen, Forms forms) {
        super(new NoMilestones());
        this.chosen = chosen;
        this.forms = forms;
    }

    @Override
    void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, offered -> StepOffer.forgetLastRound((TaskEntity) offered, forms));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseServiceTask(element, scope, activity);
        activity.setActivityBehavior(new Finding());
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseBusinessRuleTask(element, scope, activity);
        activity.setActivityBehavior(new Finding());
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        super.parseProcess(process, definition);
        definition.getActivities().forEach(this::writeDown);
    }

    private void writeDown(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entering(activity.getId()));
        activity.getOutgoingTransitions()
                .forEach(flow -> ((TransitionImpl) flow)
                        .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, entering(flow.getId())));
        activity.getActivities().forEach(this::writeDown);
    }

    private ExecutionListener entering(String id) {
        return execution -> {
            var pathway = ((ExecutionEntity) execution).getProcessDefinition().getKey();
            if (pathway.equals(chosen.pathway)) chosen.entered.add(id);
        };
    }

    private final class Finding extends AbstractBpmnActivityBehavior {

        @Override
        public void execute(ActivityExecution execution) {
            Map<String, Object> found =
                    chosen.finds.apply(execution.getActivity().getId());
            found.forEach(execution::setVariable);
            leave(execution);
        }
    }

    /** Nobody's episode reaches any. */
    private static final class NoMilestones extends MilestoneStamp {

        NoMilestones() {
            super(new RehearsalMilestones(HashMap::new), Clock.systemUTC());
        }

        @Override
        ExecutionListener named(String milestone) {
            return execution -> {};
        }
    }
}

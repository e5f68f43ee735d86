package org.alongside.pathway.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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
class StepParse extends AbstractBpmnParseListener {

    private final StepOffer offer;
    private final StepEnd end;
    private final StepLog log;
    private final OpenStepTable open;
    private final StartGuard guard;
    private final MilestoneStamp milestones;

    StepParse(
            StepOffer offer,
            StepEnd end,
            StepLog log,
            OpenStepTable open,
            StartGuard guard,
            MilestoneStamp milestones) {
        this.offer = offer;
        this.end = end;
        this.log = log;
        this.open = open;
        this.guard = guard;
        this.milestones = milestones;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        PathwayModel model = PathwayModel.of(process);
        for (Element start : process.elements("startEvent")) {
            model = model.startedBy(
                    StepModel.Properties.listOf(start, "startedBy"),
                    start.attribute("id"),
                    start.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef"));
        }
        model.keepAt(definition);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        StepModel.of(element).keepAt(activity);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Role and target are worked out in the offer, from the team that serves the episode.
        task.getCandidateGroupIdExpressions().clear();
        task.getCandidateUserIdExpressions().clear();
        task.setAssigneeExpression(null);
        task.setDueDateExpression(null);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, offer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, end);
        for (String event : StepLog.EVENTS) {
            task.addBuiltInTaskListener(event, log);
            task.addBuiltInTaskListener(event, open);
        }
        milestoneOf(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called =
                ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.setBusinessKeyValueProvider(new FromTheCaller() {
            @Override
            public Object getValue(VariableScope caller) {
                return ((ExecutionEntity) caller).getProcessBusinessKey();
            }
        });
        CallableElementParameter episode = new CallableElementParameter();
        episode.setSourceValueProvider(new FromTheCaller() {
            @Override
            public Object getValue(VariableScope caller) {
                return caller.getVariable(Situations.EPISODE);
            }
        });
        episode.setTarget(Situations.EPISODE);
        called.addInput(episode);
        KnownAnswers.keepResultsAt(activity, handedBack(element));
        milestoneOf(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        milestoneOf(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        milestoneOf(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        SystemStep.keepAt(activity, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "expression"));
        keepsItsResult(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        keepsItsResult(element, activity);
    }

    private void keepsItsResult(Element element, ActivityImpl activity) {
        String variable = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "resultVariable");
        if (variable != null) KnownAnswers.keepResultsAt(activity, List.of(variable));
        milestoneOf(element, activity);
    }

    private static List<String> handedBack(Element call) {
        Element extensions = call.element("extensionElements");
        if (extensions == null) return List.of();
        return extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "out").stream()
                .flatMap(out -> Stream.ofNullable(out.attribute("target")))
                .toList();
    }

    private void milestoneOf(Element element, ActivityImpl activity) {
        StepModel.Properties.of(element, "milestone")
                .ifPresent(
                        name -> activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, milestones.named(name)));
    }

    private abstract static class FromTheCaller implements ParameterValueProvider {
        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}

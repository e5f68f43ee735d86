package org.alongside.pathway.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
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

/** Keeps what a model says beyond the standard where its parts stand; the same for people under way and in a rehearsal. */
abstract class ModelParse extends AbstractBpmnParseListener {

    private final MilestoneStamp milestones;

    ModelParse(MilestoneStamp milestones) {
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
        listenTo(task);
        milestoneOf(element, activity);
    }

    /** Attaches what is to happen when a step begins and ends. */
    abstract void listenTo(TaskDefinition task);

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

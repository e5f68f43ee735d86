package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.alongside.pathway.rule.Word;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads models for a rehearsal: nothing is called, all is told, and nothing goes round for ever. */
final class RehearsalParse extends ModelParse {

    private final Supplier<RehearsalState> here;
    private final RehearsalOffer offer;
    private final List<Word> words;

    /** @param words what models may call */
    RehearsalParse(Supplier<RehearsalState> here, RehearsalOffer offer, MilestoneStamp milestones, List<Word> words) {
        super(milestones);
        this.here = here;
        this.offer = offer;
        this.words = words;
    }

    @Override
    void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, offer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, offer);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseServiceTask(element, scope, activity);
        String result = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "resultVariable");
        RehearsalQuestion question = result == null
                ? null
                : SystemStep.at(activity)
                        .flatMap(this::word)
                        .flatMap(word -> RehearsalQuestion.of(word, result))
                        .orElse(null);
        activity.setActivityBehavior(new SystemAsked(here, question));
    }

    private Optional<Word> word(Call call) {
        return words.stream()
                .filter(word -> word.bean().equals(call.bean()) && word.method().equals(call.method()))
                .filter(word -> word.parameters().size() == call.arguments().size())
                .findFirst();
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseBusinessRuleTask(element, scope, activity);
        String result = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "resultVariable");
        String label = label(element);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> here.get()
                .story
                .tell(
                        Kind.DECISION,
                        label,
                        List.of(new Line(
                                "It finds",
                                String.valueOf(result == null ? "nothing" : execution.getVariable(result))))));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseCallActivity(element, scope, activity);
        onEntering(activity, Kind.CALLED, element);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseIntermediateThrowEvent(element, scope, activity);
        onEntering(activity, Kind.REACHED, element);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        super.parseEndEvent(element, scope, activity);
        onEntering(activity, Kind.ENDED, element);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> here.get().story.countFlow());
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element element, Element loop, ActivityImpl body) {
        MultiInstanceActivityBehavior repeated = (MultiInstanceActivityBehavior) body.getActivityBehavior();
        if (repeated.getLoopCardinalityExpression() instanceof Expression times)
            repeated.setLoopCardinalityExpression(new FewTimes(times));
    }

    private void onEntering(ActivityImpl activity, Kind kind, Element element) {
        String label = label(element);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> here.get().story.tell(kind, label, List.of()));
    }

    private static String label(Element element) {
        String name = element.attribute("name");
        return name == null ? String.valueOf(element.attribute("id")) : name;
    }
}

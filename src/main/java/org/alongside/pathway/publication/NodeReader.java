package org.alongside.pathway.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** Reads what is told of an element when versions are compared. */
final class NodeReader {

    private final UnaryOperator<String> roleInWords;

    NodeReader(UnaryOperator<String> roleInWords) {
        this.roleInWords = roleInWords;
    }

    DrawnNode read(FlowNode node) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        if (node instanceof UserTask step) {
            put(facts, Fact.ROLE, words(step.getCamundaCandidateGroups(), roleInWords));
            put(facts, Fact.TARGET, words(step.getCamundaDueDate(), TimeWords::of));
            put(facts, Fact.FORM, form(step).orElse(null));
            put(facts, Fact.MUST_ATTEND, mustAttend(step));
        }
        if (node instanceof ServiceTask step) put(facts, Fact.ASKS, step.getCamundaExpression());
        if (node instanceof CallActivity step) put(facts, Fact.CALLS, step.getCalledElement());
        if (node instanceof BusinessRuleTask step) put(facts, Fact.DECISION, step.getCamundaDecisionRef());
        if (node instanceof BoundaryEvent event)
            put(facts, Fact.ENDS_STEP, event.cancelActivity() ? "ended" : "left open");
        if (node instanceof Event) put(facts, Fact.TIMER, timer(node));
        return new DrawnNode(node.getId(), kind(node), name(node), facts, form(node));
    }

    private static void put(Map<Fact, String> facts, Fact fact, @Nullable String words) {
        if (words != null && !words.isBlank()) facts.put(fact, words.strip());
    }

    private static @Nullable String words(@Nullable String written, UnaryOperator<String> said) {
        return written == null ? null : said.apply(written);
    }

    private static String name(FlowNode node) {
        String name = node.getName();
        return name == null || name.isBlank() ? node.getId() : name.strip().replaceAll("\\s+", " ");
    }

    private static String kind(FlowNode node) {
        if (node instanceof SubProcess) return "part";
        if (node instanceof Gateway) return "split";
        return node instanceof Event ? "event" : "step";
    }

    private static Optional<String> form(FlowNode node) {
        if (node instanceof UserTask step) return Optional.ofNullable(step.getCamundaFormRef());
        return node instanceof StartEvent start ? Optional.ofNullable(start.getCamundaFormRef()) : Optional.empty();
    }

    private static @Nullable String timer(FlowNode event) {
        return event.getChildElementsByType(TimerEventDefinition.class).stream()
                .flatMap(timer ->
                        java.util.stream.Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle()))
                .filter(Objects::nonNull)
                .map(time -> TimeWords.of(time.getTextContent()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String mustAttend(UserTask step) {
        if (step.getExtensionElements() == null) return null;
        return step.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "mustAttend".equals(property.getCamundaName()))
                .map(property -> TimeWords.spoken(Objects.requireNonNullElse(property.getCamundaValue(), "")))
                .findFirst()
                .orElse(null);
    }
}

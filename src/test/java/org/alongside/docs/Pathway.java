package org.alongside.docs;

import static org.alongside.docs.Table.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One pathway's tables: what people do, what the system does, what time does. */
record Pathway(Path file, Process process, Roles roles) {

    boolean isAct() {
        return property(process, "about").isPresent();
    }

    String asTables() {
        String heading = "### %s\n\n`%s` in `%s`. %s\n".formatted(process.getName(), process.getId(), file, start());
        return Stream.of(
                        heading,
                        steps().toString(),
                        unlessEmpty(Calls.table(all(CallActivity.class))),
                        unlessEmpty(system()),
                        unlessEmpty(timers()),
                        milestones())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether no worker starts it, but another pathway. */
    boolean isCalled() {
        return "false".equals(process.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "isStartableInTasklist"));
    }

    private String start() {
        if (isCalled()) return "Called by %s.".formatted(Calls.callersOf(process.getId()));
        return process.getChildElementsByType(StartEvent.class).stream()
                .map(start -> "Started by %s, with the form `%s`.%s"
                        .formatted(
                                roles.labels(property(start, "startedBy").orElse("")),
                                start.getCamundaFormRef(),
                                openness()))
                .collect(Collectors.joining(" "));
    }

    private String openness() {
        String open = property(process, "openTo").isPresent() ? " They need not work with the person." : "";
        return property(process, "confidential").isPresent()
                ? open + " Its answers are read by managers and who gave them, and nobody else."
                : open;
    }

    private Table steps() {
        Table table = new Table("Step", "Id", "Role", "Form", "Target");
        for (UserTask step : all(UserTask.class)) {
            table.row(
                    label(step),
                    code(step.getId()),
                    roles.labels(step.getCamundaCandidateGroups()),
                    code(step.getCamundaFormRef()),
                    TimeInWords.of(step.getCamundaDueDate()));
        }
        return table.isEmpty() ? table.row("(nobody has a step)", "", "", "", "") : table;
    }

    private Table system() {
        Table table = new Table("What the system does", "Id", "By", "Answer");
        for (ServiceTask step : all(ServiceTask.class)) {
            String call = step.getCamundaExpression();
            table.row(
                    label(step),
                    code(step.getId()),
                    code(call.substring(2, call.length() - 1)),
                    code(or(step.getCamundaResultVariable())));
        }
        for (BusinessRuleTask step : all(BusinessRuleTask.class)) {
            table.row(
                    label(step),
                    code(step.getId()),
                    "decision " + code(step.getCamundaDecisionRef()),
                    code(or(step.getCamundaResultVariable())));
        }
        return table;
    }

    private Table timers() {
        Table table = new Table("Timer", "Id", "When", "Then");
        for (TimerEventDefinition timer : all(TimerEventDefinition.class)) {
            CatchEvent event = (CatchEvent) timer.getParentElement();
            String next = event.getOutgoing().stream()
                    .map(flow -> label(flow.getTarget()))
                    .collect(Collectors.joining(", "));
            String moment = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                    .filter(given -> given != null)
                    .map(ModelElementInstance::getTextContent)
                    .findFirst()
                    .orElse("");
            table.row(label(event) + at(event), code(event.getId()), TimeInWords.of(moment), next);
        }
        return table;
    }

    private String at(CatchEvent event) {
        if (!(event instanceof BoundaryEvent boundary)) return "";
        return boundary.cancelActivity()
                ? " (ends “%s”)".formatted(label((FlowNode) boundary.getAttachedTo()))
                : " (“%s” stays open)".formatted(label((FlowNode) boundary.getAttachedTo()));
    }

    private String milestones() {
        String reached = all(FlowNode.class).stream()
                .flatMap(node -> property(node, "milestone").stream()
                        .map(milestone -> "`%s` at “%s”".formatted(milestone, label(node))))
                .collect(Collectors.joining(", "));
        return reached.isEmpty() ? "" : "Milestones: " + reached + ".\n";
    }

    private <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return process.getModelInstance().getModelElementsByType(type).stream()
                .filter(this::isInside)
                .toList();
    }

    private boolean isInside(ModelElementInstance element) {
        ModelElementInstance around = element.getParentElement();
        return around != null && (around.equals(process) || isInside(around));
    }

    private static Optional<String> property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) return Optional.empty();
        return element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    private static String label(FlowNode node) {
        return or(node.getName());
    }

    private static String unlessEmpty(Table table) {
        return table.isEmpty() ? "" : table.toString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}

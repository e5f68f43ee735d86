package org.alongside.pathway.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a user task's model says beyond the standard, read once when the model is parsed.
 *
 * @param role who may do it
 * @param target the vocabulary call, or ISO 8601 duration, that gives the due date
 * @param explain the vocabulary call whose sentence becomes the description
 * @param urgent whether it is urgent from the moment it opens
 * @param mustAttend who must all be present for a meeting to have happened; empty for other steps
 */
record StepModel(
        String role,
        @Nullable String target,
        @Nullable String explain,
        boolean urgent,
        List<String> mustAttend,
        @Nullable String form) {

    private static final String KEY = "alongside.step";

    static StepModel of(Element task) {
        return new StepModel(
                Optional.ofNullable(camunda(task, "candidateGroups"))
                        .map(String::strip)
                        .orElse(""),
                camunda(task, "dueDate"),
                Properties.of(task, "explain").orElse(null),
                Properties.of(task, "urgent").filter("true"::equals).isPresent(),
                Properties.listOf(task, "mustAttend"),
                camunda(task, "formRef"));
    }

    void keepAt(ActivityImpl activity) {
        activity.setProperty(KEY, this);
    }

    /** What the model of this version says of the step a task stands at. */
    static StepModel of(TaskEntity task) {
        return at(task.getProcessDefinition().findActivity(task.getTaskDefinitionKey()))
                .orElseThrow(() -> new IllegalStateException("not a step of ours: " + task.getTaskDefinitionKey()));
    }

    static Optional<StepModel> at(@Nullable ActivityImpl activity) {
        return activity == null ? Optional.empty() : Optional.ofNullable((StepModel) activity.getProperty(KEY));
    }

    private static @Nullable String camunda(Element element, String attribute) {
        return element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }

    /** The engine's extension properties, which carry data of ours. */
    static final class Properties {

        private Properties() {}

        static Optional<String> of(Element element, String name) {
            Element extensions = element.element("extensionElements");
            if (extensions == null) return Optional.empty();
            return extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties").stream()
                    .flatMap(found -> found.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                    .filter(property -> name.equals(property.attribute("name")))
                    .map(property -> property.attribute("value"))
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst();
        }

        static List<String> listOf(Element element, String name) {
            return of(element, name).stream()
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}

package org.alongside.pathway.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** Models are data: they hold the elements and attributes on our list and nothing else (law 5). */
final class NoCodeInModels implements ModelRule {

    private static final String CALL = "Let a system step call the vocabulary instead.";
    private static final String ROLE = "Name the one role that does it in candidate groups.";
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("scriptTask", CALL),
            Map.entry("sendTask", CALL),
            Map.entry("camunda:class", CALL),
            Map.entry("camunda:delegateExpression", CALL),
            Map.entry("camunda:type", CALL),
            Map.entry("camunda:topic", CALL),
            Map.entry("camunda:connector", CALL),
            Map.entry("task", "Say what it is: a user task for a worker, a service task for the system."),
            Map.entry("manualTask", "Make it a user task with a form."),
            Map.entry("receiveTask", "Wait with an event that catches the message."),
            Map.entry("camunda:assignee", ROLE),
            Map.entry("camunda:candidateUsers", ROLE),
            Map.entry("camunda:formKey", "Name a form that is published with the pathway."),
            Map.entry("camunda:formData", "Draw a form and publish it with the pathway."));

    /** Where things are drawn; the engine reads nothing else from these. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    @Override
    public Stream<Problem> check(Publication publication) {
        return Stream.concat(
                publication.pathwayFiles().stream().flatMap(file -> check(file, Allowed.BPMN)),
                publication.decisionFiles().stream().flatMap(file -> check(file, Allowed.DMN)));
    }

    private Stream<Problem> check(Part file, AllowList allowed) {
        return file.all().filter(part -> !isDrawing(part.element())).flatMap(part -> {
            var element = allowed.nameOf(part.element());
            return allowed.hasElement(element)
                    ? part.attributes()
                            .filter(attribute -> !isHarmless(attribute))
                            .map(allowed::nameOf)
                            .filter(attribute -> !allowed.hasAttribute(element, attribute))
                            .map(attribute -> problem(part, "has " + attribute, attribute))
                    : Stream.of(problem(part, Naming.knows(part) ? "is a " + element : "has " + element, element));
        });
    }

    private Problem problem(Part part, String what, String name) {
        return part.where()
                .problem(this, what + ", which models may not. " + INSTEAD.getOrDefault(name, "Take it out."));
    }

    private static boolean isHarmless(Attr attribute) {
        return "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()) || isDrawing(attribute);
    }

    private static boolean isDrawing(Node node) {
        return node.getNamespaceURI() != null && DRAWING.contains(node.getNamespaceURI());
    }
}

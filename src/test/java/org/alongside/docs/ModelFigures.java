package org.alongside.docs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The numbers in a model: targets, timers, conditions, what is given to system steps. */
record ModelFigures(Path file, Xml model) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ModelFigures in(Path file) {
        return new ModelFigures(file, Xml.in(file));
    }

    Stream<Figure> all() {
        return model.elements("*").flatMap(this::of);
    }

    private Stream<Figure> of(Element element) {
        return switch (element.getLocalName()) {
            case "timeDate", "timeDuration", "timeCycle" ->
                figure(carrier(element), element.getTextContent(), "timer", TimeInWords.of(element.getTextContent()));
            case "conditionExpression" ->
                figure(
                        carrier(element),
                        element.getTextContent(),
                        "condition for this way",
                        ConditionInWords.of(element.getTextContent()));
            case "loopCardinality", "completionCondition" ->
                figure(carrier(element), element.getTextContent(), "repetitions", element.getTextContent());
            case "userTask" -> target(element);
            case "serviceTask" -> given(element, element.getAttributeNS(CAMUNDA, "expression"), "given to the system");
            case "property" ->
                element.getAttribute("value").startsWith("${")
                        ? given(carrier(element), element.getAttribute("value"), element.getAttribute("name"))
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private Stream<Figure> target(Element step) {
        return Stream.of("dueDate", "followUpDate")
                .map(name -> step.getAttributeNS(CAMUNDA, name))
                .flatMap(when -> figure(step, when, "target", TimeInWords.of(when)));
    }

    private Stream<Figure> given(Element carrier, String call, String what) {
        return figure(carrier, call, what, Table.code(call.replaceAll("^\\$\\{|}$", "")));
    }

    private Stream<Figure> figure(Element carrier, String written, String what, String words) {
        if (!Numbers.in(written)) return Stream.empty();
        return Stream.of(new Figure(
                file.getFileName().toString(),
                label(carrier),
                carrier.getAttribute("id"),
                words,
                what,
                source(carrier)));
    }

    /** The element around that a manager sees in the drawing. */
    private static Element carrier(Element written) {
        Element around = (Element) written.getParentNode();
        boolean seen =
                around.hasAttribute("id") && !around.getLocalName().matches(".*(EventDefinition|Characteristics)");
        return seen ? around : carrier(around);
    }

    private String source(Element carrier) {
        return figureOf(carrier)
                .or(() -> element(carrier.getAttribute("sourceRef")).flatMap(ModelFigures::figureOf))
                .orElse("");
    }

    /** What a flow without words leads to says enough. */
    private String label(Element carrier) {
        String own = carrier.getAttribute("name");
        if (!carrier.getLocalName().equals("sequenceFlow")) return own;
        String from = element(carrier.getAttribute("sourceRef"))
                .map(source -> source.getAttribute("name"))
                .orElse("");
        return (from + " " + own).strip();
    }

    private Optional<Element> element(String id) {
        return model.elements("*")
                .filter(element -> !id.isEmpty() && element.getAttribute("id").equals(id))
                .findFirst();
    }

    private static Optional<String> figureOf(Element element) {
        return Xml.inside(element, "property")
                .filter(property -> property.getAttribute("name").equals("figure"))
                .filter(property -> carrier(property).equals(element))
                .map(property -> property.getAttribute("value"))
                .findFirst();
    }
}

package org.alongside.pathway.drawing;

import java.util.Optional;
import org.alongside.pathway.drawing.Shape.Event;
import org.alongside.pathway.drawing.Shape.Gateway;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;
import org.alongside.pathway.drawing.Shape.Rim;
import org.alongside.pathway.drawing.Shape.Step;
import org.alongside.pathway.drawing.Shape.Trigger;
import org.alongside.pathway.drawing.Shape.Way;
import org.alongside.pathway.drawing.Shape.Work;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Reads one shape of a diagram. */
final class ShapeReader {

    private static final int BELOW = 7;

    private final BpmnShape drawn;
    private final BaseElement element;
    private final Box box;

    private ShapeReader(BpmnShape drawn) {
        this.drawn = drawn;
        this.element = drawn.getBpmnElement();
        this.box = DiagramReader.box(drawn.getBounds());
    }

    static Shape read(BpmnShape drawn) {
        return new ShapeReader(drawn).read();
    }

    private Shape read() {
        return switch (element.getElementType().getTypeName()) {
            case "startEvent" -> event(Rim.START);
            case "intermediateCatchEvent", "boundaryEvent" -> event(Rim.BETWEEN);
            case "intermediateThrowEvent" -> event(Rim.THROWN);
            case "endEvent" -> event(Rim.END);
            case "userTask" -> step(Work.PERSON);
            case "serviceTask" -> step(Work.SYSTEM);
            case "businessRuleTask" -> step(Work.DECISION);
            case "callActivity" -> step(Work.PATHWAY);
            case "subProcess" -> drawn.isExpanded() ? part() : step(Work.PATHWAY);
            case "exclusiveGateway" -> gateway(Way.ONE);
            case "inclusiveGateway" -> gateway(Way.SOME);
            case "parallelGateway" -> gateway(Way.ALL);
            case "eventBasedGateway" -> gateway(Way.FIRST_EVENT);
            case "textAnnotation" -> note();
            case "participant", "lane" -> part();
            default -> step(Work.OTHER);
        };
    }

    private Event event(Rim rim) {
        boolean interrupting = !"false".equals(element.getAttributeValue("isInterrupting"))
                && !"false".equals(element.getAttributeValue("cancelActivity"));
        return new Event(
                element.getId(),
                box,
                rim,
                trigger(),
                interrupting,
                Optional.ofNullable(element.getAttributeValue("attachedToRef")),
                beside());
    }

    private Trigger trigger() {
        return element.getChildElementsByType(EventDefinition.class).stream()
                .findFirst()
                .map(definition -> switch (definition.getElementType().getTypeName()) {
                    case "messageEventDefinition" -> Trigger.MESSAGE;
                    case "timerEventDefinition" -> Trigger.TIMER;
                    case "errorEventDefinition" -> Trigger.ERROR;
                    case "escalationEventDefinition" -> Trigger.ESCALATION;
                    case "signalEventDefinition" -> Trigger.SIGNAL;
                    case "terminateEventDefinition" -> Trigger.TERMINATE;
                    default -> Trigger.NONE;
                })
                .orElse(Trigger.NONE);
    }

    private Step step(Work work) {
        return new Step(element.getId(), box, work, name().map(text -> Label.within(box, text)));
    }

    private Gateway gateway(Way way) {
        return new Gateway(element.getId(), box, way, beside());
    }

    private Part part() {
        boolean triggered = "true".equals(element.getAttributeValue("triggeredByEvent"));
        return new Part(element.getId(), box, triggered, name().map(text -> Label.atTheTopOf(box, text)));
    }

    private Note note() {
        Optional<String> text =
                Optional.ofNullable(((TextAnnotation) element).getText()).map(words -> words.getTextContent());
        return new Note(element.getId(), box, text.map(words -> Label.ofNote(box, words)));
    }

    private Optional<Label> beside() {
        Box usual = new Box(box.middle().x() - Label.USUAL_WIDTH / 2, box.bottom() + BELOW, Label.USUAL_WIDTH, 14);
        Box room = DiagramReader.room(Optional.ofNullable(drawn.getBpmnLabel())).orElse(usual);
        return name().map(text -> Label.beside(room, text));
    }

    private Optional<String> name() {
        return Optional.ofNullable(element.getAttributeValue("name")).filter(text -> !text.isBlank());
    }
}

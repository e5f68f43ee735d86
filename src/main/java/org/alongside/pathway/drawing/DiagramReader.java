package org.alongside.pathway.drawing;

import java.io.InputStream;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Reads what a BPMN file says about places; whatever has no place is not drawn. */
final class DiagramReader {

    private DiagramReader() {}

    static Drawing read(InputStream bpmn) {
        BpmnModelInstance model = Bpmn.readModelFromStream(bpmn);
        return new Drawing(
                title(model),
                model.getModelElementsByType(BpmnShape.class).stream()
                        .filter(shape -> shape.getBpmnElement() != null)
                        .map(ShapeReader::read)
                        .toList(),
                model.getModelElementsByType(BpmnEdge.class).stream()
                        .filter(edge -> edge.getWaypoints().size() > 1)
                        .flatMap(edge -> LineReader.read(edge).stream())
                        .toList());
    }

    static Optional<Box> room(Optional<BpmnLabel> label) {
        return label.map(BpmnLabel::getBounds).map(DiagramReader::box);
    }

    static Box box(Bounds bounds) {
        return new Box(
                rounded(bounds.getX()),
                rounded(bounds.getY()),
                rounded(bounds.getWidth()),
                rounded(bounds.getHeight()));
    }

    static int rounded(double given) {
        return (int) Math.round(given);
    }

    private static String title(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .findFirst()
                .map(process -> Optional.ofNullable(process.getName()).orElse(process.getId()))
                .orElse("Pathway");
    }
}

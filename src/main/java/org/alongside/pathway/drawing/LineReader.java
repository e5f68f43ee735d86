package org.alongside.pathway.drawing;

import java.util.List;
import java.util.Optional;
import org.alongside.pathway.drawing.Line.Kind;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** Reads one line of a diagram. */
final class LineReader {

    private static final int ASIDE = 15;
    private static final int LINE = 14;

    private LineReader() {}

    /** A line from or to what is not there is not drawn. */
    static Optional<Line> read(BpmnEdge drawn) {
        if (drawn.getBpmnElement() instanceof SequenceFlow flow && flow.getSource() != null && flow.getTarget() != null)
            return Optional.of(flow(drawn, flow));
        if (drawn.getBpmnElement() instanceof Association note && note.getSource() != null && note.getTarget() != null)
            return Optional.of(toNote(drawn, note));
        return Optional.empty();
    }

    private static Line flow(BpmnEdge drawn, SequenceFlow flow) {
        boolean isDefault = flow.getId().equals(flow.getSource().getAttributeValue("default"));
        return new Line(
                flow.getId(),
                isDefault ? Kind.DEFAULT_FLOW : Kind.FLOW,
                flow.getSource().getId(),
                flow.getTarget().getId(),
                points(drawn),
                Optional.ofNullable(flow.getName())
                        .filter(text -> !text.isBlank())
                        .map(text -> label(drawn, text)));
    }

    private static Line toNote(BpmnEdge drawn, Association association) {
        return new Line(
                association.getId(),
                Kind.NOTE,
                association.getSource().getId(),
                association.getTarget().getId(),
                points(drawn),
                Optional.empty());
    }

    private static List<Point> points(BpmnEdge drawn) {
        return drawn.getWaypoints().stream()
                .map(point -> new Point(DiagramReader.rounded(point.getX()), DiagramReader.rounded(point.getY())))
                .toList();
    }

    private static Label label(BpmnEdge drawn, String text) {
        Box room = DiagramReader.room(Optional.ofNullable(drawn.getBpmnLabel())).orElse(usual(points(drawn), text));
        return Label.beside(room, text);
    }

    /** Where the Modeler puts a label nobody moved: beside the middle of the line. */
    private static Box usual(List<Point> points, String text) {
        Point from = points.get((points.size() - 1) / 2);
        Point to = points.get((points.size() - 1) / 2 + 1);
        boolean level = from.y() == to.y();
        int width = Lettering.OUTSIDE.widthOf(text);
        int x = (from.x() + to.x()) / 2 + (level ? 0 : ASIDE);
        int y = (from.y() + to.y()) / 2 - (level ? ASIDE : 0);
        return new Box(level ? x - width / 2 : x, y - LINE / 2, width, LINE);
    }
}

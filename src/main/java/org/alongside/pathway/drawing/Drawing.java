package org.alongside.pathway.drawing;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pathway as its modeller drew it.
 *
 * @param title the pathway's name
 * @param shapes steps, events, gateways, parts and notes, in the order of the file
 * @param lines flows and the lines to notes, in the order of the file
 */
public record Drawing(String title, List<Shape> shapes, List<Line> lines) {

    public Drawing {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
    }

    /** Reads the diagram of a BPMN file. */
    public static Drawing of(InputStream bpmn) {
        return DiagramReader.read(bpmn);
    }

    /**
     * A picture that needs nothing else: no script, no style sheet, no font, nothing fetched. The same file always gives
     * the same text. Every element carries its id as {@code data-element}, for a page that wants to mark it.
     */
    public String asSvg() {
        return asSvg(Map.of());
    }

    /** The same with the elements marked where somebody is now. */
    public String asSvg(Set<String> here) {
        return asSvg(here.stream().collect(Collectors.toMap(element -> element, element -> Mark.NOW)));
    }

    /** The same with a frame and a word at each marked element; a mark for what is not drawn is left out. */
    public String asSvg(Map<String, Mark> marked) {
        return new Painter(this, marked, Heat.NONE).paint();
    }

    /** The same with figures at its steps and lines as thick as many went along them. */
    public String asHeatmap(Heat heat) {
        return new Painter(this, Map.of(), heat).paint();
    }

    /** Where people's steps are in every picture of it. */
    public List<Spot> steps() {
        Box sheet = Painter.sheet(this);
        return shapes.stream()
                .filter(shape -> shape instanceof Shape.Step step && step.work() == Shape.Work.PERSON)
                .map(shape -> spot(shape.id(), shape.box(), sheet))
                .toList();
    }

    private static Spot spot(String id, Box box, Box sheet) {
        return new Spot(
                id, box.x() - sheet.x(), box.y() - sheet.y(), box.right() - sheet.x(), box.bottom() - sheet.y());
    }

    /** Whether nothing in the file has a place. */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    Stream<Line> flows() {
        return lines.stream().filter(Line::isFlow);
    }

    /** What the modeller sees of the whole. */
    Box extent() {
        return Stream.of(
                        shapes.stream().map(Shape::box),
                        shapes.stream().flatMap(shape -> shape.label().stream()).map(Label::ink),
                        lines.stream().flatMap(line -> line.label().stream()).map(Label::ink),
                        lines.stream().flatMap(line -> line.points().stream()).map(point -> Box.around(point, 0)))
                .flatMap(boxes -> boxes)
                .reduce(Box::with)
                .orElse(new Box(0, 0, 0, 0));
    }
}

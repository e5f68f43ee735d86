package org.alongside.pathway.drawing;

import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.drawing.Shape.Event;
import org.alongside.pathway.drawing.Shape.Gateway;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;
import org.alongside.pathway.drawing.Shape.Step;

/** Puts everything on paper: parts first, then what lies on them. */
final class Painter {

    /** Nearly black on white: readable by everybody, on paper too. */
    static final String INK = "#1c2b33";

    static final String PAPER = "#ffffff";

    private static final int MARGIN = 16;

    /** So much thicker is the line along which most went. */
    private static final double THICKER = 8;

    private final Drawing drawing;
    private final Map<String, Mark> marked;
    private final Heat heat;
    private final Traffic traffic;
    private final Svg svg = new Svg();

    Painter(Drawing drawing, Map<String, Mark> marked, Heat heat) {
        this.drawing = drawing;
        this.marked = marked;
        this.heat = heat;
        this.traffic = new Traffic(drawing, heat.went());
    }

    /** What the picture shows: all there is, and a margin. */
    static Box sheet(Drawing drawing) {
        return drawing.extent().grown(MARGIN);
    }

    String paint() {
        Box sheet = sheet(drawing);
        open(sheet);
        svg.words("title", drawing.title());
        svg.rectangle(sheet, "fill", PAPER, "stroke", "none");
        drawing.shapes().stream().filter(Part.class::isInstance).forEach(this::shape);
        drawing.lines().forEach(line -> LinePen.draw(line, thickness(line), svg));
        drawing.shapes().stream().filter(shape -> !(shape instanceof Part)).forEach(this::shape);
        drawing.lines().forEach(line -> line.label().ifPresent(this::label));
        drawing.shapes().forEach(shape -> mark(shape.id()).ifPresent(mark -> MarkPen.draw(shape, mark, svg)));
        drawing.lines().forEach(line -> mark(line.id()).ifPresent(mark -> MarkPen.draw(line, mark, svg)));
        drawing.shapes().forEach(shape -> figure(shape).ifPresent(figure -> HeatPen.draw(shape, figure, svg)));
        return svg.close().toString();
    }

    private void open(Box sheet) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                sheet.x() + " " + sheet.y() + " " + sheet.width() + " " + sheet.height(),
                "width",
                sheet.width(),
                "height",
                sheet.height(),
                "role",
                "img",
                "aria-label",
                drawing.title(),
                "font-family",
                "Arial, Helvetica, sans-serif",
                "fill",
                "none",
                "stroke",
                INK,
                "stroke-width",
                2);
    }

    private void shape(Shape shape) {
        svg.open("g", "data-element", shape.id());
        if (shape instanceof Event event) EventPen.draw(event, svg);
        if (shape instanceof Step step)
            StepPen.draw(step, figure(step).map(HeatPen::fill).orElse(PAPER), svg);
        if (shape instanceof Gateway gateway) GatewayPen.draw(gateway, svg);
        if (shape instanceof Part part) PartPen.draw(part, svg);
        if (shape instanceof Note note) PartPen.draw(note, svg);
        shape.label().ifPresent(this::label);
        svg.close();
    }

    private Optional<Heat.Figure> figure(Shape shape) {
        return Optional.ofNullable(heat.steps().get(shape.id()));
    }

    private double thickness(Line line) {
        long most = traffic.most();
        return most == 0 || !line.isFlow() ? LinePen.USUAL : LinePen.USUAL + THICKER * traffic.along(line) / most;
    }

    private Optional<Mark> mark(String element) {
        return Optional.ofNullable(marked.get(element));
    }

    private void label(Label label) {
        Box ink = label.ink();
        svg.open(
                "text",
                "font-size",
                label.lettering().size(),
                "fill",
                INK,
                "stroke",
                "none",
                "text-anchor",
                label.centred() ? "middle" : "start");
        for (int i = 0; i < label.lines().size(); i++) {
            int x = label.centred() ? ink.middle().x() : ink.x();
            int y = ink.y() + label.lettering().heightOf(i) + label.lettering().rise();
            svg.words("tspan", label.lines().get(i), "x", x, "y", y);
        }
        svg.close();
    }
}

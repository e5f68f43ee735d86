package org.alongside.pathway.drawing;

import java.util.Set;
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

    /** Dark enough on white; the frame's width and its words say the same without colour. */
    private static final String HERE = "#1d5c63";

    private static final int BESIDE = 7;

    private final Drawing drawing;
    private final Set<String> marked;
    private final Svg svg = new Svg();

    Painter(Drawing drawing, Set<String> marked) {
        this.drawing = drawing;
        this.marked = marked;
    }

    String paint() {
        Box sheet = drawing.extent().grown(MARGIN);
        open(sheet);
        svg.words("title", drawing.title());
        svg.rectangle(sheet, "fill", PAPER, "stroke", "none");
        drawing.shapes().stream().filter(Part.class::isInstance).forEach(this::shape);
        drawing.lines().forEach(line -> LinePen.draw(line, svg));
        drawing.shapes().stream().filter(shape -> !(shape instanceof Part)).forEach(this::shape);
        drawing.lines().forEach(line -> line.label().ifPresent(this::label));
        drawing.shapes().stream().filter(shape -> marked.contains(shape.id())).forEach(this::mark);
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
        if (shape instanceof Step step) StepPen.draw(step, svg);
        if (shape instanceof Gateway gateway) GatewayPen.draw(gateway, svg);
        if (shape instanceof Part part) PartPen.draw(part, svg);
        if (shape instanceof Note note) PartPen.draw(note, svg);
        shape.label().ifPresent(this::label);
        svg.close();
    }

    private void mark(Shape shape) {
        Box around = shape.box().grown(BESIDE);
        svg.rectangle(around, "rx", 14, "stroke", HERE, "stroke-width", 6);
        svg.rectangle(new Box(around.x() - 3, around.y() - 22, 52, 22), "rx", 4, "fill", HERE, "stroke", "none");
        svg.words(
                "text",
                "Now",
                "x",
                around.x() + 6,
                "y",
                around.y() - 6,
                "font-size",
                15,
                "font-weight",
                "bold",
                "fill",
                PAPER,
                "stroke",
                "none");
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

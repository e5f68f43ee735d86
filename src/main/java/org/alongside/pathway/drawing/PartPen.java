package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.PAPER;

import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;

/** Draws what holds others or says why: parts, dotted where an event starts them at any moment, and notes. */
final class PartPen {

    private PartPen() {}

    static void draw(Part part, Svg svg) {
        svg.rectangle(part.box(), "rx", 10, "fill", PAPER, "stroke-dasharray", part.triggered() ? "2 4" : "none");
    }

    static void draw(Note note, Svg svg) {
        Box box = note.box();
        svg.tag("path", "d", "M" + (box.x() + 10) + " " + box.y() + "h-10v" + box.height() + "h10");
    }
}

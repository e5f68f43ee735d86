package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.INK;
import static org.alongside.pathway.drawing.Painter.PAPER;

import org.alongside.pathway.drawing.Shape.Event;
import org.alongside.pathway.drawing.Shape.Rim;

/** Draws events: one circle for a start, two between, a thick one for an end; dashed where nothing is interrupted. */
final class EventPen {

    private static final int INNER = 3;
    private static final Point MIDDLE = new Point(0, 0);

    private EventPen() {}

    static void draw(Event event, Svg svg) {
        Point middle = event.box().middle();
        circle(event, middle, event.radius(), svg);
        if (event.rim() == Rim.BETWEEN || event.rim() == Rim.THROWN) circle(event, middle, event.radius() - INNER, svg);
        svg.open("g", "transform", "translate(" + middle.x() + " " + middle.y() + ")", "stroke-width", 1);
        mark(event, svg);
        svg.close();
    }

    private static void circle(Event event, Point middle, int radius, Svg svg) {
        String width = event.rim() == Rim.END ? "4" : event.rim() == Rim.START ? "2" : "1.5";
        svg.circle(
                middle,
                radius,
                "fill",
                PAPER,
                "stroke-width",
                width,
                "stroke-dasharray",
                event.interrupting() ? "none" : "5 3");
    }

    private static void mark(Event event, Svg svg) {
        boolean told = event.rim() == Rim.END || event.rim() == Rim.THROWN;
        String fill = told ? INK : PAPER;
        switch (event.trigger()) {
            case NONE -> {}
            case MESSAGE -> {
                svg.rectangle(new Box(-9, -6, 18, 12), "fill", fill);
                svg.tag("path", "d", "M-9 -6L0 1L9 -6", "stroke", told ? PAPER : INK);
            }
            case TIMER -> {
                svg.circle(MIDDLE, 10, "stroke-width", "1.5");
                svg.tag("path", "d", "M0 -10V-7M10 0H7M0 10V7M-10 0H-7M2 -7L0 0L5 1", "stroke-width", "1.5");
            }
            case ERROR -> svg.tag("path", "d", "M-9 9L-3 -8L3 2L9 -9L4 9L-3 -1Z", "fill", fill);
            case ESCALATION -> svg.tag("path", "d", "M0 -9L7 8L0 1L-7 8Z", "fill", fill);
            case SIGNAL -> svg.tag("path", "d", "M0 -9L9 6H-9Z", "fill", fill);
            case TERMINATE -> svg.circle(MIDDLE, 11, "fill", INK);
        }
    }
}

package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.PAPER;

import org.alongside.pathway.drawing.Shape.Gateway;

/** Draws gateways: a cross for one way, a plus for all, a ring for some, a pentagon for the first event. */
final class GatewayPen {

    private static final Point MIDDLE = new Point(0, 0);

    private GatewayPen() {}

    static void draw(Gateway gateway, Svg svg) {
        Point middle = gateway.box().middle();
        int x = gateway.box().width() / 2;
        int y = gateway.box().height() / 2;
        svg.open("g", "transform", "translate(" + middle.x() + " " + middle.y() + ")");
        svg.tag("path", "d", "M0 -" + y + "L" + x + " 0L0 " + y + "L-" + x + " 0Z", "fill", PAPER);
        switch (gateway.way()) {
            case ONE -> svg.tag("path", "d", "M-6 -8L6 8M6 -8L-6 8", "stroke-width", 4);
            case ALL -> svg.tag("path", "d", "M-10 0H10M0 -10V10", "stroke-width", 4);
            case SOME -> svg.circle(MIDDLE, 11, "stroke-width", 3);
            case FIRST_EVENT -> {
                svg.circle(MIDDLE, 14, "stroke-width", 1);
                svg.circle(MIDDLE, 11, "stroke-width", 1);
                svg.tag("path", "d", "M0 -8L8 -2L5 7H-5L-8 -2Z", "stroke-width", 1);
            }
        }
        svg.close();
    }
}

package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.INK;

import java.util.List;
import java.util.Locale;
import org.alongside.pathway.drawing.Line.Kind;

/** Draws flows, with rounded corners, an arrow at the end and a stroke across the way that is taken otherwise. */
final class LinePen {

    /** What the sheet sets for every line. */
    static final double USUAL = 2;

    private static final double ROUND = 5;
    private static final double ARROW = 10;
    private static final double HALF_ARROW = 5;
    private static final double ACROSS = 12;

    private LinePen() {}

    static void draw(Line line, double thickness, Svg svg) {
        svg.open("g", "data-element", line.id());
        if (line.isFlow()) {
            if (thickness == USUAL) svg.tag("path", "d", way(line, ARROW / 2));
            else
                svg.tag(
                        "path",
                        "d",
                        way(line, ARROW / 2),
                        "stroke-width",
                        String.format(Locale.ROOT, "%.1f", thickness));
            svg.tag("path", "d", arrow(line, thickness - USUAL), "fill", INK, "stroke-width", 1);
        } else svg.tag("path", "d", way(line, 0), "stroke-dasharray", "1 3");
        if (line.kind() == Kind.DEFAULT_FLOW) svg.tag("path", "d", across(line));
        svg.close();
    }

    private static String way(Line line, double shorterBy) {
        List<Point> points = line.points();
        StringBuilder way = new StringBuilder("M" + at(line.start()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            way.append("L").append(at(corner.towards(points.get(i - 1), ROUND)));
            way.append("Q").append(at(corner)).append(" ").append(at(corner.towards(points.get(i + 1), ROUND)));
        }
        return way + "L" + at(line.end().towards(line.beforeEnd(), shorterBy));
    }

    /** On a thicker line it is as much longer and wider, or nobody could see which way the line leads. */
    private static String arrow(Line line, double thicker) {
        Point tip = line.end();
        Point base = tip.towards(line.beforeEnd(), Math.min(ARROW + thicker, tip.distanceTo(line.beforeEnd())));
        double half = HALF_ARROW + thicker / 2;
        return "M" + at(tip) + "L" + at(beside(base, tip, half)) + "L" + at(beside(base, tip, -half)) + "Z";
    }

    private static String across(Line line) {
        Point next = line.points().get(1);
        double middle = Math.min(ACROSS, (line.start().distanceTo(next) - ARROW) / 2);
        Point near = line.start().towards(next, middle - 3);
        Point far = line.start().towards(next, middle + 3);
        return "M" + at(beside(near, next, 5)) + "L" + at(beside(far, next, -5));
    }

    /** The point that far to the right of one who looks from one point to another. */
    private static Point beside(Point from, Point to, double distance) {
        double length = from.distanceTo(to);
        return length == 0
                ? from
                : new Point((int) Math.round(from.x() - (to.y() - from.y()) * distance / length), (int)
                        Math.round(from.y() + (to.x() - from.x()) * distance / length));
    }

    private static String at(Point point) {
        return point.x() + " " + point.y();
    }
}

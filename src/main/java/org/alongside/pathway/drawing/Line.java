package org.alongside.pathway.drawing;

import java.util.List;
import java.util.Optional;

/** A line from one element to another. */
record Line(String id, Kind kind, String source, String target, List<Point> points, Optional<Label> label) {

    /** What a line means. */
    enum Kind {
        FLOW,
        /** The way taken when no other fits. */
        DEFAULT_FLOW,
        /** From a step to what is noted about it. */
        NOTE
    }

    Line {
        points = List.copyOf(points);
    }

    boolean isFlow() {
        return kind != Kind.NOTE;
    }

    Point start() {
        return points.get(0);
    }

    Point end() {
        return points.get(points.size() - 1);
    }

    /** Where the last piece begins. */
    Point beforeEnd() {
        return points.get(points.size() - 2);
    }
}

package org.alongside.pathway.drawing;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A straight piece of a line. */
record Piece(Point from, Point to) {

    static Stream<Piece> of(Line line) {
        return IntStream.range(1, line.points().size())
                .mapToObj(i -> new Piece(line.points().get(i - 1), line.points().get(i)));
    }

    static boolean runsThrough(Line line, Box box) {
        return of(line).anyMatch(piece -> piece.runsThrough(box));
    }

    /** Whether it has a point inside; along the border is not inside. */
    boolean runsThrough(Box box) {
        Box inner = box.grown(-1);
        return asLine().intersects(new Rectangle(inner.x(), inner.y(), inner.width(), inner.height()));
    }

    boolean touches(Piece other) {
        return asLine().intersectsLine(other.asLine());
    }

    boolean crosses(Piece other) {
        return isBetween(other.from, other.to) && other.isBetween(from, to);
    }

    private boolean isBetween(Point one, Point another) {
        Line2D line = asLine();
        return line.relativeCCW(one.x(), one.y()) * line.relativeCCW(another.x(), another.y()) < 0;
    }

    private Line2D asLine() {
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }
}

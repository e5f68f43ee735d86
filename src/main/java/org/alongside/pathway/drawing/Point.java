package org.alongside.pathway.drawing;

/** A place in the drawing, in px from its upper left. */
record Point(int x, int y) {

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point that many px from here on the way to another. */
    Point towards(Point other, double distance) {
        double length = distanceTo(other);
        if (length == 0) return this;
        return new Point((int) Math.round(x + (other.x - x) * distance / length), (int)
                Math.round(y + (other.y - y) * distance / length));
    }
}

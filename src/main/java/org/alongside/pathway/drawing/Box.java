package org.alongside.pathway.drawing;

/** A rectangle of the drawing. */
record Box(int x, int y, int width, int height) {

    static Box around(Point middle, int distance) {
        return new Box(middle.x() - distance, middle.y() - distance, 2 * distance, 2 * distance);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The same, larger by so many px on each side. */
    Box grown(int by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest that holds both. */
    Box with(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}

package org.alongside.modelling;

import org.w3c.dom.Element;

/** Where something stands on a sheet. */
record Spot(int x, int y, int width, int height) {

    /** The least room the Modeler leaves between one thing and the next, and the grid it keeps their middles to. */
    private static final int GAP = 50;

    private static final int GRID = 10;
    private static final int LINE = 14;

    static Spot of(Element bounds) {
        return new Spot(
                Integer.parseInt(bounds.getAttribute("x")),
                Integer.parseInt(bounds.getAttribute("y")),
                Integer.parseInt(bounds.getAttribute("width")),
                Integer.parseInt(bounds.getAttribute("height")));
    }

    void writeTo(Element bounds) {
        bounds.setAttribute("x", String.valueOf(x));
        bounds.setAttribute("y", String.valueOf(y));
        bounds.setAttribute("width", String.valueOf(width));
        bounds.setAttribute("height", String.valueOf(height));
    }

    int middle() {
        return x + width / 2;
    }

    int row() {
        return y + height / 2;
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** The next thing of this size, in the same row. */
    Spot next(int wide, int high) {
        int middle = (right() + GAP + wide / 2 + GRID - 1) / GRID * GRID;
        return new Spot(middle - wide / 2, row() - high / 2, wide, high);
    }

    Spot labelBelow(String words) {
        return new Spot(middle() - 45, bottom() + 7, 90, LINE * lines(words));
    }

    Spot labelAbove(String words) {
        return new Spot(middle() - 45, y - 6 - LINE * lines(words), 90, LINE * lines(words));
    }

    private static int lines(String words) {
        return words.length() <= 15 ? 1 : 2;
    }
}

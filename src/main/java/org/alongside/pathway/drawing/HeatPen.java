package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.INK;
import static org.alongside.pathway.drawing.Painter.PAPER;

import java.util.List;
import org.alongside.pathway.drawing.Heat.Figure;

/**
 * Writes the figure of a step above it, with as many filled bars as its level: whoever sees no colour, or prints
 * without, sees the same.
 */
final class HeatPen {

    /** One hue, darker and darker; the ink reads on each of them at more than seven to one. */
    private static final List<String> FILLS = List.of(PAPER, "#fff3dc", "#ffe3ae", "#fdcd79", "#f9b95a", "#f4a742");

    private static final int HIGH = 24;
    private static final int LETTERS = 15;
    private static final int BAR = 5;
    private static final int GAP = 2;
    private static final int MARGIN = 8;

    /** So much of it lies on the step, and leaves free the picture of who does it. */
    private static final int HELD = 3;

    /** Bold letters of that size, beside the widths of {@link Lettering}. */
    private static final double WIDER = 1.36;

    private HeatPen() {}

    static String fill(Figure figure) {
        return FILLS.get(figure.level());
    }

    static void draw(Shape shape, Figure figure, Svg svg) {
        int bars = Heat.LEVELS * (BAR + GAP);
        int words = (int) Math.ceil(Lettering.INSIDE.widthOf(figure.words()) * WIDER);
        Box plate = new Box(shape.box().x() - 3, shape.box().y() - HIGH + HELD, words + bars + 3 * MARGIN, HIGH);
        svg.rectangle(plate, "rx", 4, "fill", PAPER, "stroke", INK, "stroke-width", 1);
        svg.words(
                "text",
                figure.words(),
                "x",
                plate.x() + MARGIN,
                "y",
                plate.y() + 17,
                "font-size",
                LETTERS,
                "font-weight",
                "bold",
                "fill",
                INK,
                "stroke",
                "none");
        for (int n = 0; n < Heat.LEVELS; n++) bar(plate, words, n, n < figure.level(), svg);
    }

    private static void bar(Box plate, int words, int n, boolean filled, Svg svg) {
        int high = 4 + 2 * n;
        var at = new Box(plate.x() + words + 2 * MARGIN + n * (BAR + GAP), plate.bottom() - 6 - high, BAR, high);
        svg.rectangle(at, "fill", filled ? INK : PAPER, "stroke-width", 1);
    }
}

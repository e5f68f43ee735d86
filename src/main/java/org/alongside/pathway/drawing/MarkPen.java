package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.PAPER;

/** Frames what is marked and writes the mark's word beside it. */
final class MarkPen {

    private static final int BESIDE = 7;
    private static final int THICK = 6;
    private static final int HIGH = 22;
    private static final int LETTERS = 15;

    /** Bold letters of that size, beside the widths of {@link Lettering}. */
    private static final double WIDER = 1.36;

    private MarkPen() {}

    static void draw(Shape shape, Mark mark, Svg svg) {
        Box around = shape.box().grown(BESIDE);
        svg.rectangle(
                around, "rx", 14, "stroke", mark.colour(), "stroke-width", THICK, "stroke-dasharray", dashes(mark));
        word(mark, around.x() - 3, isOnAnother(shape) ? around.bottom() : around.y() - HIGH, svg);
    }

    /** Above it the word would stand on the step. */
    private static boolean isOnAnother(Shape shape) {
        return shape instanceof Shape.Event event && event.attachedTo().isPresent();
    }

    /** A flow has no room for a frame: its word stands where it begins. */
    static void draw(Line line, Mark mark, Svg svg) {
        Point first = line.start();
        Point next = line.points().get(1);
        word(mark, (first.x() + next.x()) / 2 - width(mark) / 2, (first.y() + next.y()) / 2 - HIGH / 2, svg);
    }

    private static void word(Mark mark, int x, int y, Svg svg) {
        svg.rectangle(new Box(x, y, width(mark), HIGH), "rx", 4, "fill", mark.colour(), "stroke", "none");
        svg.words(
                "text",
                mark.word(),
                "x",
                x + 9,
                "y",
                y + 16,
                "font-size",
                LETTERS,
                "font-weight",
                "bold",
                "fill",
                PAPER,
                "stroke",
                "none");
    }

    private static int width(Mark mark) {
        return (int) Math.ceil(Lettering.INSIDE.widthOf(mark.word()) * WIDER) + 18;
    }

    private static String dashes(Mark mark) {
        return mark.dashes().isEmpty() ? "none" : mark.dashes();
    }
}

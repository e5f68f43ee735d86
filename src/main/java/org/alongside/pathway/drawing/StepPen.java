package org.alongside.pathway.drawing;

import static org.alongside.pathway.drawing.Painter.INK;
import static org.alongside.pathway.drawing.Painter.PAPER;

import org.alongside.pathway.drawing.Shape.Step;
import org.alongside.pathway.drawing.Shape.Work;

/** Draws steps: a person, a cog or a table says who does it; a thick border and a plus, that it is another pathway. */
final class StepPen {

    private static final int SIGN = 18;
    private static final int CORNER = 6;
    private static final int PLUS = 14;

    private StepPen() {}

    static void draw(Step step, String fill, Svg svg) {
        Box box = step.box();
        svg.rectangle(box, "rx", 10, "fill", fill, "stroke-width", step.work() == Work.PATHWAY ? 5 : 2);
        if (step.work() == Work.PATHWAY) plus(box, svg);
        svg.open(
                "g",
                "transform",
                "translate(" + (box.x() + CORNER) + " " + (box.y() + CORNER) + ")",
                "stroke-width",
                1);
        sign(step.work(), svg);
        svg.close();
    }

    /** Where the sign of who does it lies. */
    static Box sign(Step step) {
        return new Box(step.box().x() + CORNER, step.box().y() + CORNER, SIGN, SIGN);
    }

    private static void sign(Work work, Svg svg) {
        switch (work) {
            case PERSON -> {
                svg.circle(new Point(8, 5), 4);
                svg.tag("path", "d", "M1 17V15A7 5 0 0 1 15 15V17Z");
            }
            case SYSTEM -> {
                // Eight teeth, as dashes of a thick circle.
                svg.circle(new Point(8, 8), 7, "stroke-width", 3, "pathLength", 16, "stroke-dasharray", 1);
                svg.circle(new Point(8, 8), 6, "fill", PAPER);
                svg.circle(new Point(8, 8), 2);
            }
            case DECISION -> {
                svg.rectangle(new Box(0, 1, SIGN, 13));
                svg.rectangle(new Box(0, 1, SIGN, 4), "fill", INK);
                svg.tag("path", "d", "M0 9H18M6 5V14");
            }
            case PATHWAY, OTHER -> {}
        }
    }

    private static void plus(Box box, Svg svg) {
        int x = box.middle().x() - PLUS / 2;
        int y = box.bottom() - PLUS - 4;
        svg.rectangle(new Box(x, y, PLUS, PLUS), "stroke-width", 1);
        svg.tag("path", "d", "M" + (x + 7) + " " + (y + 3) + "v8M" + (x + 3) + " " + (y + 7) + "h8", "stroke-width", 1);
    }
}

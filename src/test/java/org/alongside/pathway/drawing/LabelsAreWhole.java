package org.alongside.pathway.drawing;

import java.util.stream.Stream;
import org.alongside.pathway.drawing.Shape.Part;
import org.alongside.pathway.drawing.Shape.Step;

/** All words have room where they stand. */
final class LabelsAreWhole implements LayoutCheck {

    private static final int HARDLY_SEEN = 2;

    @Override
    public Stream<String> problems(Drawing drawing) {
        Stream<String> shapes = drawing.shapes().stream()
                .flatMap(shape -> shape.label().filter(label -> !fits(shape, label)).stream()
                        .map(label -> problem(Called.by(shape), label)));
        Stream<String> lines = drawing.lines().stream()
                .flatMap(line -> line.label().filter(label -> !fits(label)).stream()
                        .map(label -> problem(Called.by(line), label)));
        return Stream.concat(shapes, lines);
    }

    private static boolean fits(Shape shape, Label label) {
        if (shape instanceof Part) return shape.box().contains(label.ink());
        if (shape instanceof Step step) return fits(label) && !firstLine(label).overlaps(StepPen.sign(step));
        return fits(label);
    }

    private static boolean fits(Label label) {
        return label.ink().width() <= label.room().width()
                && label.ink().height() <= label.room().height() + HARDLY_SEEN;
    }

    /** What the capitals of the first line cover. */
    private static Box firstLine(Label label) {
        int width = label.lettering().widthOf(label.lines().get(0));
        int rise = label.lettering().rise();
        int capitals = label.lettering().size() * 3 / 4;
        return new Box(label.ink().middle().x() - width / 2, label.ink().y() + rise - capitals, width, capitals);
    }

    private static String problem(String name, Label label) {
        return "%s: its words need %d by %d px and have %d by %d. Make more room for them, or use fewer."
                .formatted(
                        name,
                        label.ink().width(),
                        label.ink().height(),
                        label.room().width(),
                        label.room().height());
    }
}

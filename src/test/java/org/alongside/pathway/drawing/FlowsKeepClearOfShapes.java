package org.alongside.pathway.drawing;

import java.util.stream.Stream;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;

/** A flow goes round what it does not belong to. */
final class FlowsKeepClearOfShapes implements LayoutCheck {

    @Override
    public Stream<String> problems(Drawing drawing) {
        return drawing.flows()
                .flatMap(flow -> drawing.shapes().stream()
                        .filter(shape -> !(shape instanceof Note) && runsThrough(flow, shape))
                        .map(shape ->
                                "%s runs through %s. Lead it round.".formatted(Called.by(flow), Called.by(shape))));
    }

    private static boolean runsThrough(Line flow, Shape shape) {
        if (shape instanceof Part part && isInside(flow, part)) return false;
        return Piece.runsThrough(flow, isItsEnd(flow, shape) ? core(shape.box()) : shape.box());
    }

    private static boolean isInside(Line flow, Part part) {
        return flow.points().stream().allMatch(point -> part.box().contains(Box.around(point, 0)));
    }

    private static boolean isItsEnd(Line flow, Shape shape) {
        return flow.source().equals(shape.id()) || flow.target().equals(shape.id());
    }

    /** Lines end within the corners of a circle's or diamond's box. */
    private static Box core(Box box) {
        return box.grown(-Math.min(box.width(), box.height()) / 3);
    }
}

package org.alongside.pathway.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Shape.Event;

/** Time runs from left to right; only what is really done again goes back. */
final class OnlyLoopsRunBackwards implements LayoutCheck {

    private static final int SLIGHTLY = 20;

    @Override
    public Stream<String> problems(Drawing drawing) {
        return drawing.flows()
                .filter(flow -> flow.end().x() < flow.start().x() - SLIGHTLY)
                .filter(flow -> !reached(flow.target(), drawing).contains(flow.source()))
                .map(flow -> "%s runs from right to left, and nothing leads back. Move what it leads to to the right."
                        .formatted(Called.by(flow)));
    }

    private static Set<String> reached(String from, Drawing drawing) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) next(open.pop(), drawing).filter(reached::add).forEach(open::push);
        return reached;
    }

    private static Stream<String> next(String element, Drawing drawing) {
        Stream<String> along =
                drawing.flows().filter(flow -> flow.source().equals(element)).map(Line::target);
        Stream<String> on = drawing.shapes().stream()
                .filter(shape -> shape instanceof Event event
                        && event.attachedTo().filter(element::equals).isPresent())
                .map(Shape::id);
        return Stream.concat(along, on);
    }
}

package org.alongside.pathway.drawing;

import java.util.stream.Stream;

/** A pathway is seen at one glance, without scrolling. */
final class FitsTheScreen implements LayoutCheck {

    private static final int WIDEST = 1920;
    private static final int HIGHEST = 1000;

    @Override
    public Stream<String> problems(Drawing drawing) {
        Box all = drawing.extent();
        if (all.width() <= WIDEST && all.height() <= HIGHEST) return Stream.empty();
        return Stream.of(("the drawing is %d px wide and %d px high. Keep it within %d by %d px, or make a part of it a"
                        + " pathway of its own that is called.")
                .formatted(all.width(), all.height(), WIDEST, HIGHEST));
    }
}

package org.alongside.pathway.drawing;

import java.util.stream.Stream;

/** An eye follows each line to its end; only flows with a common end may run together. */
final class FlowsDoNotCross implements LayoutCheck {

    @Override
    public Stream<String> problems(Drawing drawing) {
        return Pairs.of(drawing.lines())
                .filter(pair -> isConfused(pair.one(), pair.other()))
                .map(pair -> "%s crosses %s. Lead one of them round the other."
                        .formatted(Called.by(pair.one()), Called.by(pair.other())));
    }

    private static boolean isConfused(Line one, Line other) {
        boolean apart = one.isFlow() && other.isFlow() && !haveACommonEnd(one, other);
        return Piece.of(one)
                .anyMatch(piece ->
                        Piece.of(other).anyMatch(another -> piece.crosses(another) || apart && piece.touches(another)));
    }

    private static boolean haveACommonEnd(Line one, Line other) {
        return Stream.of(one.source(), one.target())
                .anyMatch(Stream.of(other.source(), other.target()).toList()::contains);
    }
}

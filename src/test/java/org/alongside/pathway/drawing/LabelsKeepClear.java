package org.alongside.pathway.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;

/** No label lies on anything that is not its own. */
final class LabelsKeepClear implements LayoutCheck {

    @Override
    public Stream<String> problems(Drawing drawing) {
        List<Words> words = Words.in(drawing).filter(own -> !own.ofNote()).toList();
        Stream<String> onShapes = words.stream()
                .flatMap(own -> drawing.shapes().stream()
                        .filter(shape -> !shape.id().equals(own.id()) && isOn(own.ink(), shape))
                        .map(shape -> problem(own.name(), Called.by(shape))));
        Stream<String> onLines = words.stream()
                .flatMap(own -> drawing.lines().stream()
                        .filter(line -> !line.id().equals(own.id()) && Piece.runsThrough(line, own.ink()))
                        .map(line -> problem(own.name(), Called.by(line))));
        Stream<String> onOthers = Pairs.of(words)
                .filter(pair -> pair.one().ink().overlaps(pair.other().ink()))
                .map(pair -> problem(
                        pair.one().name(), "the label of " + pair.other().name()));
        return Stream.of(onShapes, onLines, onOthers).flatMap(problems -> problems);
    }

    private static boolean isOn(Box ink, Shape shape) {
        if (shape instanceof Note || !ink.overlaps(shape.box())) return false;
        return !(shape instanceof Part) || !shape.box().contains(ink);
    }

    private static String problem(String name, String other) {
        return "the label of %s lies on %s. Move the label.".formatted(name, other);
    }

    /** A label and whose it is. */
    record Words(String id, String name, Box ink, boolean ofNote) {

        static Stream<Words> in(Drawing drawing) {
            Stream<Words> shapes = drawing.shapes().stream()
                    .flatMap(shape -> shape.label().stream()
                            .map(label -> new Words(shape.id(), Called.by(shape), label.ink(), shape instanceof Note)));
            Stream<Words> lines = drawing.lines().stream()
                    .flatMap(line -> line.label().stream()
                            .map(label -> new Words(line.id(), Called.by(line), label.ink(), false)));
            return Stream.concat(shapes, lines);
        }
    }
}

package org.alongside.pathway.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.LabelsKeepClear.Words;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;

/** A note lies on nothing, and nothing on a note. */
final class NotesKeepClear implements LayoutCheck {

    @Override
    public Stream<String> problems(Drawing drawing) {
        List<Shape> notes =
                drawing.shapes().stream().filter(Note.class::isInstance).toList();
        Stream<String> shapes = notes.stream()
                .flatMap(note -> drawing.shapes().stream()
                        .filter(shape -> !(shape instanceof Note) && isOn(note.box(), shape))
                        .map(shape -> problem(note, Called.by(shape))));
        Stream<String> others = Pairs.of(notes)
                .filter(pair -> pair.one().box().overlaps(pair.other().box()))
                .map(pair -> problem(pair.one(), Called.by(pair.other())));
        Stream<String> labels = notes.stream()
                .flatMap(note -> Words.in(drawing)
                        .filter(words -> !words.ofNote() && words.ink().overlaps(note.box()))
                        .filter(words -> isOutside(words, drawing))
                        .map(words -> problem(note, "the label of " + words.name())));
        Stream<String> lines = notes.stream()
                .flatMap(note -> drawing.lines().stream()
                        .filter(line -> !line.target().equals(note.id())
                                && !line.source().equals(note.id()))
                        .filter(line -> Piece.runsThrough(line, note.box()))
                        .map(line -> problem(note, Called.by(line))));
        return Stream.of(shapes, others, labels, lines).flatMap(problems -> problems);
    }

    private static boolean isOn(Box note, Shape shape) {
        return note.overlaps(shape.box())
                && !(shape instanceof Part && shape.box().contains(note));
    }

    /** What stands within a step is said once, of the step. */
    private static boolean isOutside(Words words, Drawing drawing) {
        return drawing.shapes().stream()
                .noneMatch(shape -> shape.id().equals(words.id()) && shape.box().contains(words.ink()));
    }

    private static String problem(Shape note, String other) {
        return "%s lies on %s. Move the note.".formatted(Called.by(note), other);
    }
}

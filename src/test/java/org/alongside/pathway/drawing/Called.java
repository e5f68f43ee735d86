package org.alongside.pathway.drawing;

import java.util.Optional;
import org.alongside.pathway.drawing.Shape.Event;
import org.alongside.pathway.drawing.Shape.Gateway;
import org.alongside.pathway.drawing.Shape.Note;
import org.alongside.pathway.drawing.Shape.Part;

/** What problems call an element: its kind, what a reader sees and the id to search for. */
final class Called {

    private Called() {}

    static String by(Shape shape) {
        return name(kind(shape), shape.label(), shape.id());
    }

    static String by(Line line) {
        return name(line.isFlow() ? "flow" : "line", line.label(), line.id());
    }

    private static String kind(Shape shape) {
        if (shape instanceof Event) return "event";
        if (shape instanceof Gateway) return "gateway";
        if (shape instanceof Part) return "part";
        return shape instanceof Note ? "note" : "step";
    }

    private static String name(String kind, Optional<Label> label, String id) {
        boolean hasWords = label.isPresent() && !kind.equals("note");
        return kind + (hasWords ? " “" + String.join(" ", label.get().lines()) + "”" : "") + " (" + id + ")";
    }
}

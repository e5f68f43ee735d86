package org.alongside.work.publish;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.drawing.Mark;
import org.alongside.pathway.publication.Change;
import org.alongside.pathway.publication.Change.Kind;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.rule.Problem;

/** The drawings of a draft, with what is different and what is wrong marked on them. */
final class Pictures {

    private Pictures() {}

    /** A model without places for its elements, or without elements, is no drawing. */
    static boolean canBeDrawn(Map<String, byte[]> files, Outline outline) {
        return !drawing(files, outline).isEmpty();
    }

    /** The drawing of a pathway among some files, with these marks. */
    static Optional<String> of(Map<String, byte[]> files, String pathway, Map<String, Mark> marks) {
        return Outline.named(pathway, files)
                .map(outline -> drawing(files, outline))
                .filter(drawing -> !drawing.isEmpty())
                .map(drawing -> drawing.asSvg(marks));
    }

    private static Drawing drawing(Map<String, byte[]> files, Outline outline) {
        return Drawing.of(new ByteArrayInputStream(files.get(outline.file())));
    }

    /** What is gone can only be marked on the drawing it was on. */
    static Map<String, Mark> marks(List<Change> changes, boolean onTheOlder) {
        Map<String, Mark> marks = new HashMap<>();
        for (Change change : changes) {
            if ((change.kind() == Kind.GONE) == onTheOlder) marks.put(change.element(), mark(change.kind()));
        }
        return marks;
    }

    /** What is to be mended is marked over what is different: it comes first. */
    static Map<String, Mark> marks(List<Change> changes, List<Problem> problems, Map<String, Set<String>> asking) {
        Map<String, Mark> marks = marks(changes, false);
        for (Problem problem : problems) {
            Mark mark = problem.refuses() ? Mark.TO_MEND : Mark.TO_LOOK_AT;
            String form = problem.file().replaceFirst("\\.form$", "");
            asking.getOrDefault(form, Set.of(problem.element())).forEach(element -> put(marks, element, mark));
        }
        return marks;
    }

    private static void put(Map<String, Mark> marks, String element, Mark mark) {
        marks.merge(element, mark, (was, is) -> was == Mark.TO_MEND ? was : is);
    }

    private static Mark mark(Kind kind) {
        return switch (kind) {
            case NEW -> Mark.NEW;
            case GONE -> Mark.GONE;
            case CHANGED -> Mark.CHANGED;
        };
    }
}

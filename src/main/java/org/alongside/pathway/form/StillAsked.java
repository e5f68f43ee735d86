package org.alongside.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alongside.pathway.form.Sheet.Group;
import org.alongside.pathway.form.Sheet.Line;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.pathway.form.Sheet.Words;

/** What is left of a form where some of its questions are answered already. */
record StillAsked(Predicate<Field> answered) {

    /** Words stay unless all they stood above is answered. */
    List<Part> among(List<Part> parts) {
        List<Part> left = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            List<Part> below = below(parts.subList(at + 1, parts.size()));
            boolean isAboveNothing = !below.isEmpty() && below.stream().allMatch(this::isAnswered);
            Part part = parts.get(at);
            if (part instanceof Words && isAboveNothing) continue;
            if (!isAnswered(part)) left.add(part instanceof Group group ? rest(group) : part);
        }
        return left;
    }

    private boolean isAnswered(Part part) {
        if (part instanceof Question question) return answered.test(question.field());
        return part instanceof Group group
                && !group.parts().isEmpty()
                && rest(group).parts().isEmpty();
    }

    private Group rest(Group group) {
        return new Group(group.label(), among(group.parts()), group.shown());
    }

    private static List<Part> below(List<Part> parts) {
        return parts.stream()
                .takeWhile(part -> !(part instanceof Words || part instanceof Line))
                .toList();
    }
}

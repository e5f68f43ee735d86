package org.alongside.work.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.ShownWhen;
import org.jspecify.annotations.Nullable;

/** What is left of a form once the questions whose answers stay are taken out, and what depends on those is settled. */
record SheetLeft(Correcting open) {

    /** The questions that can be answered anew. */
    static Form form(Correcting open) {
        List<Field> fields = open.form().fields().stream()
                .filter(field -> !open.fixed().containsKey(field.key()))
                .toList();
        return new Form(open.form().id(), open.form().version(), fields);
    }

    static Sheet of(Correcting open) {
        return new Sheet(new SheetLeft(open).left(open.sheet().parts()));
    }

    private List<Part> left(List<Part> parts) {
        List<Part> left = new ArrayList<>();
        parts.forEach(part -> left(part).ifPresent(left::add));
        return left;
    }

    private Optional<Part> left(Part part) {
        if (part instanceof Sheet.Question question
                && !open.fixed().containsKey(question.field().key())) {
            return unsettled(question.shown())
                    .map(shown -> new Sheet.Question(
                            question.field(),
                            question.hint(),
                            question.before(),
                            question.after(),
                            question.first(),
                            shown));
        }
        if (part instanceof Sheet.Group group) {
            List<Part> within = left(group.parts());
            if (within.isEmpty()) return Optional.empty();
            return unsettled(group.shown()).map(shown -> new Sheet.Group(group.label(), within, shown));
        }
        return Optional.empty();
    }

    /** The conditions that still depend on what is typed; nothing where an answer that stays rules the part out. */
    private Optional<List<ShownWhen>> unsettled(List<ShownWhen> conditions) {
        List<ShownWhen> left = new ArrayList<>();
        for (ShownWhen condition : conditions) {
            if (!open.fixed().containsKey(condition.key())) left.add(condition);
            else if (!holds(condition)) return Optional.empty();
        }
        return Optional.of(left);
    }

    private boolean holds(ShownWhen condition) {
        @Nullable Object value = open.values().get(condition.key());
        boolean oneOfThem = value instanceof List<?> several
                ? several.stream().map(String::valueOf).anyMatch(condition.codes()::contains)
                : value != null && condition.codes().contains(value.toString());
        if (condition.is()) return oneOfThem;
        return !oneOfThem && (value != null || !condition.answered());
    }
}

package org.alongside.pathway.form;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A form as a page lays it out: words, questions and groups in the order they were drawn. */
public record Sheet(List<Part> parts) {

    public Sheet {
        parts = List.copyOf(parts);
    }

    /** The same without some of its questions, and without what then would stand above nothing. */
    public Sheet without(Predicate<Field> answered) {
        return new Sheet(new StillAsked(answered).among(parts));
    }

    /** One thing below another. */
    public sealed interface Part {}

    /**
     * Words between questions.
     *
     * @param markdown as drawn; may hold HTML that must not be shown as such
     */
    public record Words(String markdown, List<ShownWhen> shown) implements Part {
        public Words {
            shown = List.copyOf(shown);
        }
    }

    /** A line between two parts. */
    public record Line() implements Part {}

    /**
     * A question.
     *
     * @param hint what helps to answer it; empty where nothing was drawn
     * @param before what stands in front of the answer, as £
     * @param after what stands behind it, as minutes
     * @param first the answer it begins with, as submitted
     */
    public record Question(
            Field field,
            String hint,
            String before,
            String after,
            @Nullable Object first,
            List<ShownWhen> shown) implements Part {
        public Question {
            shown = List.copyOf(shown);
        }
    }

    /** Parts that belong together under one label, which may be empty. */
    public record Group(String label, List<Part> parts, List<ShownWhen> shown) implements Part {
        public Group {
            parts = List.copyOf(parts);
            shown = List.copyOf(shown);
        }
    }

    /**
     * One of the conditions that must all hold for a part to be shown: the answer to a field is, or is not, one of
     * these codes.
     *
     * @param codes ticks are {@code true} and {@code false}
     * @param is whether it must be one of them; if not, it may also be unanswered unless {@code answered}
     */
    public record ShownWhen(String key, List<String> codes, boolean is, boolean answered) {
        public ShownWhen {
            codes = List.copyOf(codes);
        }
    }
}

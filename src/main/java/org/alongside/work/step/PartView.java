package org.alongside.work.step;

import java.util.List;
import java.util.Map;

/** One part of a form, ready for its template. */
public sealed interface PartView {

    /** What kind of part it is, as templates ask. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** When it is shown. */
    When when();

    /**
     * When a part is shown.
     *
     * @param conditions as the page's script reads them; empty where it always is
     * @param words the same for those who read without the script
     */
    record When(String conditions, String words) {
        static final When ALWAYS = new When("", "");
    }

    /** Words between questions, as safe HTML. */
    record Words(String html, When when) implements PartView {}

    /** A line between two parts. */
    record Line(When when) implements PartView {}

    /** A group with its label. */
    record Group(String label, List<PartView> parts, When when) implements PartView {}

    /** A question: the component that asks it, and that component's options. */
    record Question(String component, Map<String, Object> options, When when) implements PartView {}
}

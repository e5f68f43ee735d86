package org.alongside.pathway.form;

import java.util.List;

/** A form file that cannot be served and checked as drawn; says all that is wrong with it, for the manager who drew it. */
public final class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    UnreadableForm(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each thing that is wrong. */
    public List<String> problems() {
        return problems;
    }
}

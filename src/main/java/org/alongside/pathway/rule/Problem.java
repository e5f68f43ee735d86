package org.alongside.pathway.rule;

import java.util.Comparator;

/**
 * One thing to mend in files before they are published, or to look at again.
 *
 * @param rule the rule that is broken
 * @param element the id of the element, or the key of the form field, that breaks it
 * @param message a sentence for the manager who drew it: file, element, what is wrong, how to mend it
 */
public record Problem(String rule, Weight weight, String file, String element, String message)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_FILE_THEN_ELEMENT = Comparator.comparing(Problem::file)
            .thenComparing(Problem::element)
            .thenComparing(Problem::message)
            .thenComparing(Problem::rule);

    /** One that must be mended. */
    public Problem(String rule, String file, String element, String message) {
        this(rule, Weight.MUST_BE_MENDED, file, element, message);
    }

    /** Whether nothing can be published before it is mended. */
    public boolean refuses() {
        return weight == Weight.MUST_BE_MENDED;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_FILE_THEN_ELEMENT.compare(this, other);
    }
}

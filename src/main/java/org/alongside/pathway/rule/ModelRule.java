package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** One thing that must be true of everything that is published. Named as the sentence it enforces. */
public interface ModelRule {

    /** What breaks this rule, in words that say how to mend it. */
    Stream<Problem> check(Publication publication);
}

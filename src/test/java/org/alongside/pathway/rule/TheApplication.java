package org.alongside.pathway.rule;

import java.util.Set;
import org.alongside.pathway.check.OfferedByClasses;

/** What the whole application offers to models, for tests that do not start it. */
public final class TheApplication {

    private TheApplication() {}

    public static KnownWords words(Set<String> pathways) {
        return OfferedByClasses.words(pathways);
    }
}

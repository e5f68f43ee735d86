package org.alongside.pathway.publication;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.rule.Problem;
import org.jspecify.annotations.Nullable;

/** Holds files against every rule before they are published, as publication itself does. */
public interface Checking {

    /** All there is to mend, or to look at again, in files that a worker wants to publish together, by file and element. */
    List<Problem> of(Map<String, byte[]> files, @Nullable String worker);
}

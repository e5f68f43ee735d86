package org.alongside.pathway.rehearsal;

import java.util.List;
import org.alongside.pathway.rule.Problem;

/** What came of opening a rehearsal. */
public sealed interface Opening {

    /** It can begin. */
    record Ready(Rehearsal rehearsal) implements Opening {}

    /** Its files could not be published as they are. */
    record ToMend(List<Problem> problems) implements Opening {
        public ToMend {
            problems = List.copyOf(problems);
        }
    }
}

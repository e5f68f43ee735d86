package org.alongside.pathway.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a pathway, and how it came to be.
 *
 * @param by the worker's name; nobody's where it came with Alongside
 * @param because why, in the manager's words; none where it came from Camunda Modeler, which does not ask
 */
public record Published(
        String pathway,
        int version,
        @Nullable String by,
        Instant at,
        Way way,
        @Nullable String because) {

    /** Through which door. */
    public enum Way {
        BUNDLED("came with Alongside"),
        MODELER("published from Camunda Modeler"),
        PAGE("published here");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

package org.alongside.pathway.rehearsal;

import java.time.Instant;
import java.util.List;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an answer in a rehearsal.
 *
 * @param pathway the name of the pathway it is in
 * @param role the words for who would be offered it; empty for the system
 * @param mustAttend the words for who must all be there, for a meeting
 * @param form with made-up choices where they would come from data
 */
public record Waiting(
        String id,
        Kind kind,
        String label,
        String pathway,
        String role,
        Instant since,
        @Nullable Instant due,
        List<String> mustAttend,
        Form form,
        Sheet sheet) {

    public Waiting {
        mustAttend = List.copyOf(mustAttend);
    }

    /** Who would answer. */
    public enum Kind {
        START,
        STEP,
        SYSTEM
    }
}

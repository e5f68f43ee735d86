package org.alongside.work.mine;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a page of a list goes on: after the row with this target and this step. */
record Place(Instant due, String step) {

    private static final String BETWEEN = "~";

    static Place before(Instant due) {
        return new Place(due, "");
    }

    static Place after(MyStep row) {
        return new Place(row.due(), row.id());
    }

    /** Whatever was not written by {@link #written} is the beginning. */
    static Place read(@Nullable String written, Place beginning) {
        if (written == null || !written.contains(BETWEEN)) return beginning;
        int at = written.indexOf(BETWEEN);
        try {
            return new Place(Instant.parse(written.substring(0, at)), written.substring(at + 1));
        } catch (DateTimeException somethingElse) {
            return beginning;
        }
    }

    String written() {
        return due + BETWEEN + step;
    }
}

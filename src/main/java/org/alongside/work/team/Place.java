package org.alongside.work.team;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ends: the next one begins after it, however many rows came or went in between.
 *
 * @param at the moment the list is ordered by
 * @param id tells rows of the same moment apart
 */
record Place(Instant at, String id) {

    /** Before everything. */
    static final Place START = new Place(Instant.EPOCH, "");

    /** Reads what {@link #toString} wrote; anything else is the start. */
    static Place read(@Nullable String written) {
        if (written == null) return START;
        int between = written.indexOf('_');
        if (between < 0) return START;
        try {
            return new Place(Instant.parse(written.substring(0, between)), written.substring(between + 1));
        } catch (DateTimeException madeUp) {
            return START;
        }
    }

    boolean isStart() {
        return equals(START);
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}

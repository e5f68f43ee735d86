package org.alongside.work;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ends: the next one begins after it, however many rows came or went in between.
 *
 * @param at the moment the list is ordered by
 * @param id tells rows of the same moment apart
 */
public record Place(Instant at, String id) {

    /** Before everything. */
    public static final Place START = before(Instant.EPOCH);

    private static final char BETWEEN = '~';

    /** Before every row of this moment. */
    public static Place before(Instant at) {
        return new Place(at, "");
    }

    public static Place read(@Nullable String written) {
        return read(written, START);
    }

    /** Reads what {@link #toString} wrote; anything else is the beginning. */
    public static Place read(@Nullable String written, Place beginning) {
        int between = written == null ? -1 : written.indexOf(BETWEEN);
        if (written == null || between < 0) return beginning;
        try {
            return new Place(Instant.parse(written.substring(0, between)), written.substring(between + 1));
        } catch (DateTimeException madeUp) {
            return beginning;
        }
    }

    public boolean isStart() {
        return equals(START);
    }

    @Override
    public String toString() {
        return at + String.valueOf(BETWEEN) + id;
    }
}

package org.alongside.timing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sealed row of the step log, or what an imported log says in place of one.
 *
 * @param source none for our own log, or the name an imported one goes by
 * @param seal its number in the order in which rows became final
 * @param seq its number in the order in which rows were written
 * @param kind step, timer, message or pathway
 * @param id the step, wait or run it is about
 * @param run the run it happened in
 * @param attempt how often its step had been offered in the episode, this time included; in created rows of steps
 */
public record LogRow(
        String source,
        long seal,
        long seq,
        Instant at,
        String event,
        String kind,
        String id,
        @Nullable String run,
        @Nullable String caller,
        String episode,
        String pathway,
        int version,
        String step,
        @Nullable String role,
        @Nullable String team,
        @Nullable String worker,
        @Nullable String actor,
        @Nullable Instant due,
        @Nullable Integer attempt,
        @Nullable String origin,
        @Nullable String outcome) {

    public static final String OURS = "";

    /** Enough of it to be told from any other row, of this log and of others. */
    String inShort() {
        return String.join(" ", String.valueOf(seq), at.toString(), event, id, episode);
    }

    public boolean is(String other) {
        return event.equals(other);
    }
}

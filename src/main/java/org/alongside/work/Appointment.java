package org.alongside.work;

import java.time.Instant;
import java.time.LocalTime;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;

/**
 * Something that takes place at a time and a place.
 *
 * @param what as "the planning meeting"
 * @param how as "in person"
 * @param toldIn the place in the record of the answer that says whether it happened
 */
public record Appointment(EpisodeRef episode, String what, Instant at, String how, String place, String toldIn) {

    /** The time of day in London. */
    public LocalTime time() {
        return LocalTime.ofInstant(at, London.ZONE);
    }

    /** As "3 March 2026 at 10:00". */
    public String when() {
        return "%s at %s".formatted(London.written(London.dayOf(at)), time());
    }
}

package org.alongside.pathway;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A feature's part of the record that form fields may write to, named in a field's {@code properties.record}. */
public interface Places {

    /**
     * The places this feature publishes, as {@code document.carePlan.validUntil}, each with the type it takes: String,
     * Boolean, BigDecimal, LocalDate, LocalTime or List (of codes).
     */
    Map<String, Class<?>> offered();

    /**
     * Takes the values of this feature's places from one completed step, in the engine's transaction. Fields left
     * empty are not among them.
     *
     * @throws Refusal when a value is of the right type but not acceptable, naming what is wrong with it
     */
    void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at);

    /**
     * The places that hold what is so now, and may be put again alone when an answer is corrected. A place that adds an
     * event of its own, as a meeting, is none of them.
     */
    default Set<String> correctable() {
        return Set.of();
    }

    /**
     * Why a step that wrote to these places cannot be done again, so cannot be taken back; nothing where it can.
     *
     * @return a sentence that says what to do instead
     */
    default Optional<String> whyNotAgain(Set<String> places) {
        return Optional.empty();
    }

    /**
     * Why no step before one that wrote to these places can be taken back; nothing where it can.
     *
     * @return a sentence that says what to do instead
     */
    default Optional<String> whyNoWayBackBefore(Set<String> places) {
        return Optional.empty();
    }

    /** Clears what a step that is taken back wrote to places that would otherwise go on saying it. Most stay as they are. */
    default void takeBack(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {}
}

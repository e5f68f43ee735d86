package org.alongside.pathway;

import java.time.Instant;
import java.util.Map;

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
}

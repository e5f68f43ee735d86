package org.alongside.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer to a search for a person. */
public sealed interface Finding {

    /**
     * Somebody the worker needs to know of.
     *
     * @param mine whether they work with the person themselves, or their team does
     */
    record Known(
            UUID person,
            String name,
            LocalDate dateOfBirth,
            @Nullable NhsNumber nhsNumber,
            boolean mine) implements Finding {}

    /** Somebody outside the worker's teams, of whom nothing is said; the id is for the page on which to give a reason. */
    record OutsideYourTeams(UUID person) implements Finding {}

    /** Somebody whose record is open only to those named in it, with whom to ask. */
    record RestrictedRecord(String whomToAsk) implements Finding {}
}

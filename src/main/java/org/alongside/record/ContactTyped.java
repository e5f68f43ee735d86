package org.alongside.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact as a worker typed it.
 *
 * @param id made when the form was opened, so that a form sent twice is one contact
 * @param kind a {@link TimeKind}'s code
 * @param how a {@link ContactHow}'s code
 */
public record ContactTyped(
        UUID id,
        String withWhom,
        String kind,
        String how,
        String day,
        String month,
        String year,
        String minutes,
        String said) {

    /** The day it was, if these three are a day. */
    public Optional<LocalDate> heldOn() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }

    Optional<Integer> wholeMinutes() {
        String typed = minutes.strip();
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}

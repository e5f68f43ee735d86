package org.alongside.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a worker is away, both ends included. */
public record Leave(
        UUID id,
        String worker,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String note) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}

package org.alongside.calendar;

import java.time.LocalDate;

/** A day on which a team is closed, and why. */
public record ClosedDay(LocalDate day, String reason) {}

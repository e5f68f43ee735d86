package org.alongside.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** A day on which a team works, from when to when: for checking working time by hand. */
public record WorkingDayOf(LocalDate day, Instant opens, Instant closes) {}

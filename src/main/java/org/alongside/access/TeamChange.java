package org.alongside.access;

import java.time.Instant;

/** Something a manager changed in a team, in words. */
public record TeamChange(Instant at, String by, String words) {}

package org.alongside.work.team;

import java.time.Instant;

/** A target that was changed, by whom and why. */
record TargetChange(Instant from, Instant to, String because, String by, Instant at) {}

package org.alongside.timing.question;

import org.jspecify.annotations.Nullable;

/**
 * How much one team's minutes leave out; see record/how-many-steps-have-minutes.sql.
 *
 * @param steps those with minutes, of all that were answered; none where fewer than five workers answered
 */
public record MinutesKnown(String team, @Nullable Share steps) {}

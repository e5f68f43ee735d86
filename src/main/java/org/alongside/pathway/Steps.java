package org.alongside.pathway;

/**
 * A bean whose public methods pathway models may call by its name. Nothing else in the application is visible to them.
 *
 * <p>A method may take a {@link Situation} first, which the model does not write. It returns {@code boolean}, a number,
 * a {@code LocalDate}, an {@code Instant} (a due date or timer), a code declared by {@link Codes}, a {@link Sentence}
 * for the step's description, a list of {@link Choice}s, or nothing.
 */
public interface Steps {}

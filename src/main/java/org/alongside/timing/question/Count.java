package org.alongside.timing.question;

/** A number as it may leave the team. */
public sealed interface Count {

    /** The number itself. */
    record Told(long number) implements Count {}

    /** No number, and why not. */
    record LeftOut(String because) implements Count {}

    default boolean isTold() {
        return this instanceof Told;
    }
}

package org.alongside.timing.question;

/** What journeys can be told apart by. */
public enum JourneysBy {
    PATHWAY,
    VERSION,
    OUTCOME,
    ORIGIN
}

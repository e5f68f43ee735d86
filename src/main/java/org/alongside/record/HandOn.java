package org.alongside.record;

/**
 * A person handed on to another pathway, as a form says it.
 *
 * @param worker who takes the person on
 * @param receivingTeam the team that receives them
 */
record HandOn(long id, String worker, String receivingTeam) {}

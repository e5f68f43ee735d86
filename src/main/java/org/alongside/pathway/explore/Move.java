package org.alongside.pathway.explore;

/**
 * One step from a state to the next.
 *
 * @param by the element it happens at
 * @param atOnce whether nobody is waited for
 * @param closing whether the pathway is cut short from outside
 */
record Move(State to, Node by, boolean atOnce, boolean closing) {}

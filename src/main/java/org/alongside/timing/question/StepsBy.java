package org.alongside.timing.question;

/** What steps can be told apart by. */
public enum StepsBy {
    TEAM,
    ROLE
}

package org.alongside.timing.question;

/** What steps can be told apart by. */
public enum StepsBy {
    TEAM("how-long-steps-take-by-team"),
    ROLE("how-long-steps-take-by-role");

    private final String question;

    StepsBy(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }
}

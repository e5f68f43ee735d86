package org.alongside.pathway.publication;

/** What can be told of an element of a pathway, in the order it is told. */
enum Fact {
    ROLE("the role"),
    TARGET("the target"),
    FORM("the form"),
    MUST_ATTEND("who must be there"),
    TIMER("the time it waits"),
    ASKS("what the system does"),
    CALLS("the pathway it starts"),
    DECISION("the decision table"),
    ENDS_STEP("the step it sits on");

    private final String words;

    Fact(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

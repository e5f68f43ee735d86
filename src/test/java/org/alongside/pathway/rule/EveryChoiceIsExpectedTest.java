package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryChoiceIsExpectedTest {

    private static final String OTHER = "{\"type\": \"radio\", \"id\": \"how\", \"key\": \"how\", \"label\": \"How?\","
            + " \"properties\": {\"routes\": \"true\"}, \"values\": [{\"value\": \"home\", \"label\": \"At home\"},"
            + " {\"value\": \"phone\", \"label\": \"By phone\"}]},";

    @Test
    void choicesThatNothingGoesByAreWorthALook() {
        drawn().changing("listen.form", "\"components\": [", "\"components\": [" + OTHER)
                .isWorthALookFor(
                        EveryChoiceIsExpected.class,
                        "listen.form: field “How?” (how) offers choices to go by, but no split, decision or call expects"
                                + " them. Draw the split that asks for them, or remove routes.");
    }

    @Test
    void choicesThatAreGivenToACallAreNot() {
        drawn().changing("listen.form", "\"components\": [", "\"components\": [" + OTHER)
                .changing("whatWasAsked(suggested)", "whatWasAsked(how)")
                .keepsEveryRule();
    }
}

package org.alongside.pathway.rule;

import static java.util.stream.Collectors.joining;
import static org.alongside.pathway.rule.SmallPathway.drawn;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsAskNoMoreThanOneCanTakeInTest {

    private static final String LAST =
            "\"backOn\", \"dateLabel\": \"Back on\", \"properties\": {\"routes\": \"true\"}}";

    @Test
    void nineQuestionsThatMustBeAnsweredAtOnceAreWorthALook() {
        askingAlso(8, "")
                .isWorthALookFor(
                        FormsAskNoMoreThanOneCanTakeIn.class,
                        "listen.form: form listen has 9 questions that must be answered at once. Leave the answer to"
                                + " some of them open, hide those that other answers make needless, or ask the rest at"
                                + " a step of its own: 8 at the most.");
    }

    @Test
    void eightAreNot() {
        askingAlso(7, "").keepsEveryRule();
    }

    @Test
    void whatAnAnswerHidesDoesNotCount() {
        askingAlso(8, ", \"conditional\": {\"hide\": \"=outcome = \\\"more\\\"\"}")
                .keepsEveryRule();
    }

    private static SmallPathway askingAlso(int more, String rest) {
        var fields = IntStream.range(0, more)
                .mapToObj(
                        n -> ("{\"type\": \"textfield\", \"id\": \"more%d\", \"key\": \"more%d\", \"label\": \"More\","
                                        + " \"validate\": {\"required\": true}%s}")
                                .formatted(n, n, rest))
                .collect(joining(",\n"));
        return drawn().changing("listen.form", LAST, LAST + ",\n" + fields);
    }
}

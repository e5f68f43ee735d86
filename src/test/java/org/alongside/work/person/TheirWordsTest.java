package org.alongside.work.person;

import static org.alongside.work.person.TheirWords.LONGEST;
import static org.alongside.work.person.TheirWords.shortened;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheirWordsTest {

    @Test
    void whatFitsIsToldWhole() {
        assertThat(shortened("a".repeat(LONGEST))).isEqualTo("a".repeat(LONGEST));
    }

    @Test
    void whatIsLongerEndsWithAWholeWordAndSaysThatMoreWasSaid() {
        assertThat(shortened("I want to sing again ".repeat(20)))
                .hasSizeLessThanOrEqualTo(LONGEST + 2)
                .endsWith("again I want to …");
    }

    @Test
    void aSignMadeOfTwoIsNeverCutInTwo() {
        String flowers = "\uD83C\uDF3B".repeat(LONGEST);

        assertThat(shortened("a" + flowers)).endsWith("\uD83C\uDF3B …");
        assertThat(shortened(flowers)).endsWith("\uD83C\uDF3B …");
    }
}

package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WhereItBrokeTest {

    private static final String WORDS = "Ottoline's number is 9998080800";

    @Test
    void aPlaceIsNamedAndNothingThatWasSaidOfIt() {
        String where = WhereItBroke.of(new IllegalStateException(WORDS, notANumber()));

        assertThat(where)
                .startsWith(" at java.lang.Long.parseLong:")
                .contains("org.alongside.page.WhereItBrokeTest.notANumber:")
                .doesNotContain("Ottoline", "999", "Exception", "$$");
    }

    @Test
    void theDatabasesNumberForWhatWasWrongIsSaid() {
        assertThat(WhereItBroke.of(new IllegalStateException(new SQLException(WORDS, "23505"))))
                .endsWith("; SQL state 23505")
                .doesNotContain("Ottoline");
    }

    @Test
    void withoutAnExceptionNothingIsSaid() {
        assertThat(WhereItBroke.of(null)).isEmpty();
    }

    @Test
    void causesThatGoRoundInACircleAreLeftAfterAWhile() {
        Throwable one = new IllegalStateException("one");
        Throwable other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(WhereItBroke.of(one)).contains("WhereItBrokeTest");
    }

    private static RuntimeException notANumber() {
        try {
            return new IllegalStateException(String.valueOf(Long.parseLong(WORDS)));
        } catch (NumberFormatException quotesIt) {
            return quotesIt;
        }
    }
}

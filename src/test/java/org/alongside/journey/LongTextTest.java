package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTextTest {

    private final Random random = new Random(20261126);

    @Test
    void itContainsWhatAnyTextWould() {
        String text = letters(2_000);
        var quick = new LongText(text);
        for (int n = 0; n < 20_000; n++) {
            String other = letters(random.nextInt(9));
            assertThat(quick.contains(other)).as(other).isEqualTo(text.contains(other));
        }
        for (int n = 0; n < 2_000; n++) {
            int from = random.nextInt(text.length());
            int until = from + random.nextInt(text.length() - from);
            assertThat(quick.contains(text.substring(from, until))).isTrue();
        }
    }

    /** Few enough letters that many pieces are found. */
    private String letters(int many) {
        var letters = new StringBuilder();
        while (letters.length() < many) letters.append("abé\u2014z".charAt(random.nextInt(5)));
        return letters.toString();
    }
}

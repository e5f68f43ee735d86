package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void theMedianOfFiveIsTheThirdHoweverTheyCame() {
        Times five = new Times(5, 1, 4, 2, 3);

        assertThat(five.quickest()).isEqualTo(1);
        assertThat(five.median()).isEqualTo(3);
        assertThat(five.within(1)).isEqualTo(5);
    }

    @Test
    void ninetyFiveOfAHundredTookNoLongerThanTheNinetyFifth() {
        Times hundred =
                new Times(IntStream.rangeClosed(1, 100).mapToDouble(n -> n).toArray());

        assertThat(hundred.within(0.95)).isEqualTo(95);
        assertThat(hundred.within(0)).isEqualTo(1);
        assertThat(new Times(7).median()).isEqualTo(7);
    }
}

package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    private final Random random = new Random(1948);

    @Test
    void aNumberMayBeTypedWithSpacesAndIsKeptWithout() {
        NhsNumber number = NhsNumber.of(" 943 476 5919 ");
        assertThat(number.value()).isEqualTo("9434765919");
        assertThat(number.spaced()).isEqualTo("943 476 5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659199", "943-476-5919", "943476591x", "９４３４７６５９１９"})
    void aNumberHasTenDigits(String typed) {
        assertThat(sentence(() -> NhsNumber.of(typed))).startsWith("NHS number: it has ten digits");
    }

    @Test
    void ofAnyNineDigitsAtMostOneTenthFits() {
        for (int round = 0; round < 300; round++) {
            String nine = "%09d".formatted(random.nextInt(1_000_000_000));
            int fitting = 0;
            for (int last = 0; last < 10; last++) fitting += fits(nine + last) ? 1 : 0;
            assertThat(fitting).as(nine).isEqualTo(checkByHand(nine) == 10 ? 0 : 1);
        }
    }

    @Test
    void oneMistypedDigitOrTwoSwappedOnesAreAlwaysNoticed() {
        for (int round = 0; round < 300; round++) {
            String number = aValidNumber();
            int at = random.nextInt(9);
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(fits(number.substring(0, at) + other + number.substring(at + 1)))
                    .as(number)
                    .isFalse();
            String swapped =
                    number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
            assertThat(fits(swapped)).as(number).isEqualTo(swapped.equals(number));
        }
    }

    private String aValidNumber() {
        while (true) {
            String nine = "%09d".formatted(random.nextInt(1_000_000_000));
            int check = checkByHand(nine);
            if (check != 10) return nine + check;
        }
    }

    /** The whole number's weighted sum, its check digit with weight one, is a multiple of eleven. */
    private static int checkByHand(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += Character.digit(nine.charAt(i), 10) * (10 - i);
        for (int check = 0; check <= 10; check++) if ((sum + check) % 11 == 0) return check;
        throw new AssertionError(nine);
    }

    private static boolean fits(String number) {
        return sentence(() -> NhsNumber.of(number)).equals("nothing was refused");
    }
}

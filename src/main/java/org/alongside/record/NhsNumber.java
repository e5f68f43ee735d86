package org.alongside.record;

import java.util.stream.IntStream;
import org.alongside.pathway.Refusal;

/**
 * A number of the National Health Service whose check digit holds.
 *
 * @param value the ten digits
 */
public record NhsNumber(String value) {

    private static final int LAST = 9;

    public NhsNumber {
        if (!value.matches("[0-9]{10}")) {
            throw Refusal.invalid("NHS number: it has ten digits, as in 943 476 5919.");
        }
        if (checkDigit(value) != value.charAt(LAST) - '0') {
            throw Refusal.invalid("NHS number: its last digit does not fit the others, so one of them is mistyped.");
        }
    }

    /** The number as somebody typed it, with or without spaces. */
    public static NhsNumber of(String typed) {
        return new NhsNumber(typed.replaceAll("[\\s\\u00a0]", ""));
    }

    /** The number as people read it, as {@code 943 476 5919}. */
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    /** Weights 10 to 2 over the first nine digits; a check of 11 is written 0, and no digit fits a check of 10. */
    private static int checkDigit(String digits) {
        int sum = IntStream.range(0, LAST)
                .map(i -> (10 - i) * (digits.charAt(i) - '0'))
                .sum();
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}

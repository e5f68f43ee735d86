package org.alongside.pathway.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, given as such or as text (forms may ask for text to keep every digit). */
final class NumberReader {

    /** What browsers can count exactly. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private static final int MOST_DIGITS_AFTER_THE_POINT = 10;

    /** Before any arithmetic: some short numbers, as 1E+1000000000, are very long when written out. */
    private static final int WIDEST = 400;

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private NumberReader() {}

    static Reading read(Field field, Object value) {
        if (value instanceof String text && text.isBlank()) return Reading.Empty.NOTHING;
        String name = "“" + field.label() + "”";
        BigDecimal number = number(value);
        if (number == null) return new Reading.Wrong(name + " must be a number.");
        String problem = problem(field.limits(), number);
        return problem.isEmpty() ? new Reading.Answer(number) : new Reading.Wrong(name + " " + problem + ".");
    }

    private static String problem(Limits limits, BigDecimal number) {
        Integer digits = limits.decimalDigits();
        if (number.abs().compareTo(TOO_LARGE) >= 0) return "is too large a number";
        if (digits != null && digits == 0 && number.scale() > 0) return "must be a whole number";
        int most = digits == null ? MOST_DIGITS_AFTER_THE_POINT : digits;
        if (number.scale() > most) return "may have at most " + most + " digits after the point";
        if (limits.min() != null && number.compareTo(limits.min()) < 0)
            return "must be at least " + limits.min().toPlainString();
        if (limits.max() != null && number.compareTo(limits.max()) > 0)
            return "must be at most " + limits.max().toPlainString();
        return "";
    }

    private static @Nullable BigDecimal number(Object value) {
        BigDecimal number = null;
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte)
            number = BigDecimal.valueOf(((Number) value).longValue());
        else if (value instanceof Double || value instanceof Float) number = finite(((Number) value).doubleValue());
        else if (value instanceof BigInteger whole && whole.bitLength() <= WIDEST) number = new BigDecimal(whole);
        else if (value instanceof BigDecimal given && given.unscaledValue().bitLength() <= WIDEST) number = given;
        else if (value instanceof String text && WRITTEN.matcher(text.strip()).matches())
            number = new BigDecimal(text.strip());
        if (number == null || Math.abs((long) number.scale()) > WIDEST) return null;
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable BigDecimal finite(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }
}

package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.alongside.pathway.form.Limits.TextKind;
import org.jspecify.annotations.Nullable;

/** Reads the limits a field sets to its answer. */
final class LimitsReader {

    /** Digits before or after the point; a short 1E+1000000000 is very long when written out. */
    private static final int LONGEST = 30;

    private final JsonNode drawn;
    private final JsonNode validate;
    private final FieldReader.Check check;

    LimitsReader(JsonNode drawn, FieldReader.Check check) {
        this.drawn = drawn;
        this.validate = drawn.path("validate");
        this.check = check;
    }

    Limits read() {
        return new Limits(
                count(validate, "minLength"),
                count(validate, "maxLength"),
                number("min"),
                number("max"),
                count(drawn, "decimalDigits"),
                pattern(),
                kind());
    }

    private @Nullable Integer count(JsonNode holder, String name) {
        JsonNode value = holder.path(name);
        if (isUnset(value)) return null;
        boolean fits = value.isInt() && value.intValue() >= 0;
        check.refuse(!fits, "has a " + name + " that is not a whole number");
        return fits ? value.intValue() : null;
    }

    private @Nullable BigDecimal number(String name) {
        JsonNode value = validate.path(name);
        if (isUnset(value)) return null;
        boolean fits = value.isNumber() && Math.abs(value.decimalValue().scale()) <= LONGEST;
        check.refuse(!fits, "has a " + name + " that is not a usual number");
        return fits ? value.decimalValue() : null;
    }

    private @Nullable Pattern pattern() {
        JsonNode value = validate.path("pattern");
        if (isUnset(value)) return null;
        try {
            return Pattern.compile(value.asText());
        } catch (PatternSyntaxException e) {
            check.refuse(true, "has a pattern that cannot be read");
            return null;
        }
    }

    private @Nullable TextKind kind() {
        String kind = validate.path("validationType").asText("");
        if (kind.isEmpty() || kind.equals("custom")) return null;
        boolean known = kind.equals("email") || kind.equals("phone");
        check.refuse(!known, "has an unknown validationType");
        return known ? TextKind.valueOf(kind.toUpperCase(Locale.ROOT)) : null;
    }

    private static boolean isUnset(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.asText("x").isEmpty();
    }
}

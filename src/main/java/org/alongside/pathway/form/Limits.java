package org.alongside.pathway.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form says an answer must keep to; an absent limit is no limit of the form's own.
 *
 * @param decimalDigits how many digits a number may have after the point
 * @param pattern must be found somewhere in the text, as the form's renderer does it
 */
public record Limits(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits,
        @Nullable Pattern pattern,
        @Nullable TextKind kind) {

    /** Kinds of text the form's renderer knows by name. */
    public enum TextKind {
        EMAIL,
        PHONE
    }

    public static final Limits NONE = new Limits(null, null, null, null, null, null, null);
}

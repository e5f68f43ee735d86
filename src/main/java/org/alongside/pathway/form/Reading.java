package org.alongside.pathway.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one submitted value: an answer, nothing at all, or something that cannot be one. */
sealed interface Reading {

    /** The value a condition sees, as the form's renderer would see it; null where there is none. */
    default @Nullable Object forConditions() {
        return null;
    }

    /** Nothing was answered; a field that was sent empty is remembered as such, since conditions can tell. */
    record Empty(@Nullable Object sent) implements Reading {
        static final Empty NOTHING = new Empty(null);

        @Override
        public @Nullable Object forConditions() {
            return sent;
        }
    }

    /** An answer of the field's type. */
    record Answer(Object value) implements Reading {
        @Override
        public Object forConditions() {
            boolean known = value instanceof Boolean || value instanceof BigDecimal || value instanceof List;
            return known ? value : value.toString();
        }
    }

    /** What is wrong with it, in a sentence. */
    record Wrong(String sentence) implements Reading {}
}

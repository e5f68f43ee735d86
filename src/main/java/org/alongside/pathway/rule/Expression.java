package org.alongside.pathway.rule;

import java.util.List;
import java.util.stream.Collectors;

/** What a model can say between ${ and }: a call of the vocabulary, or a condition on answers. */
sealed interface Expression {

    /** A call such as {@code workingDays.after(5, 'referralReceived')}. */
    record Call(String bean, String method, List<Argument> arguments) implements Expression {

        @Override
        public String toString() {
            return bean + "." + method
                    + arguments.stream().map(Argument::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A condition, see there. */
    non-sealed interface OnAnswers extends Expression {}

    /** What is given to a call. */
    sealed interface Argument {}

    /** A text, a whole number (Long), a number with a fraction (BigDecimal) or a truth value. */
    record Literal(Object value) implements Argument {

        @Override
        public String toString() {
            return value instanceof String ? "'" + value + "'" : value.toString();
        }
    }

    /** An answer, by its name. */
    record Answer(String name) implements Argument {

        @Override
        public String toString() {
            return name;
        }
    }
}

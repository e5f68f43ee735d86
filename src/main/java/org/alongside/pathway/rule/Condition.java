package org.alongside.pathway.rule;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Expression.Literal;

/** A question about answers that is either true or false. */
sealed interface Condition extends Expression.OnAnswers {

    /** Every comparison in it. */
    Stream<Comparison> comparisons();

    /** Whether it holds when the one answer it asks about has this value. */
    boolean holdsFor(Object value);

    /** One answer compared with a literal; an answer alone is compared with true. */
    record Comparison(String answer, String operator, Literal literal) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        @Override
        public boolean holdsFor(Object value) {
            return switch (operator) {
                case "==" -> value.equals(literal.value());
                case "!=" -> !value.equals(literal.value());
                default -> false;
            };
        }

        /** Whether it asks which of two is greater. */
        boolean asksForOrder() {
            return !operator.equals("==") && !operator.equals("!=");
        }

        @Override
        public String toString() {
            return answer + " " + operator + " " + literal;
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return condition.comparisons();
        }

        @Override
        public boolean holdsFor(Object value) {
            return !condition.holdsFor(value);
        }
    }

    /** All of several. */
    record All(List<Condition> conditions) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public boolean holdsFor(Object value) {
            return conditions.stream().allMatch(condition -> condition.holdsFor(value));
        }
    }

    /** Any of several. */
    record Any(List<Condition> conditions) implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public boolean holdsFor(Object value) {
            return conditions.stream().anyMatch(condition -> condition.holdsFor(value));
        }
    }
}

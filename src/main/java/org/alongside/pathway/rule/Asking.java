package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.explore.Flow.Question;
import org.alongside.pathway.rule.Condition.All;
import org.alongside.pathway.rule.Condition.Any;
import org.alongside.pathway.rule.Condition.Comparison;
import org.alongside.pathway.rule.Condition.Not;
import org.jspecify.annotations.Nullable;

/** A condition asked of answers of which some were never given, as the engine asks it. */
record Asking(Condition condition) implements Question {

    private static final int UNLIKE = 2;

    static Question of(Condition condition) {
        return new Asking(condition);
    }

    @Override
    public boolean holds(Map<String, Object> answers) {
        return holds(condition, answers);
    }

    @Override
    public Set<String> asksFor() {
        return condition.comparisons().map(Comparison::answer).collect(Collectors.toSet());
    }

    private static boolean holds(Condition condition, Map<String, Object> answers) {
        if (condition instanceof Not not) return !holds(not.condition(), answers);
        if (condition instanceof All all) return all.conditions().stream().allMatch(each -> holds(each, answers));
        if (condition instanceof Any any) return any.conditions().stream().anyMatch(each -> holds(each, answers));
        return condition instanceof Comparison comparison && holds(comparison, answers.get(comparison.answer()));
    }

    /** An answer nobody gave is unlike any, and neither less nor more. */
    private static boolean holds(Comparison comparison, @Nullable Object answer) {
        var literal = comparison.literal().value();
        if (comparison.operator().equals("!=")) return answer == null || !isLike(answer, literal);
        if (answer == null) return false;
        return switch (comparison.operator()) {
            case "==" -> isLike(answer, literal);
            case "<" -> order(answer, literal) == -1;
            case ">" -> order(answer, literal) == 1;
            case "<=" -> order(answer, literal) <= 0;
            default -> order(answer, literal) == 0 || order(answer, literal) == 1;
        };
    }

    private static boolean isLike(Object answer, Object literal) {
        return order(answer, literal) == 0;
    }

    /** Below, like or above; what cannot be compared is none of these. */
    private static int order(Object answer, Object literal) {
        if (answer instanceof Number && literal instanceof Number)
            return Integer.signum(number(answer).compareTo(number(literal)));
        if (answer instanceof String one && literal instanceof String other)
            return Integer.signum(one.compareTo(other));
        return answer.equals(literal) ? 0 : UNLIKE;
    }

    static BigDecimal number(Object number) {
        return new BigDecimal(number.toString());
    }
}

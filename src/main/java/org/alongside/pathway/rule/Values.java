package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Node;
import org.alongside.pathway.rule.Condition.Comparison;

/** Every value of an answer that makes a difference to the conditions of its pathway. */
final class Values {

    private static final String SOMETHING_ELSE = "something else";

    private Values() {}

    static List<Object> of(Variable answer, List<Condition> conditions) {
        var asked = conditions.stream()
                .flatMap(Condition::comparisons)
                .filter(comparison -> comparison.answer().equals(answer.name()))
                .toList();
        var values = new ArrayList<>(known(answer, asked));
        if (!answer.alwaysThere()) values.add(Node.NO_ANSWER);
        return values;
    }

    private static List<Object> known(Variable answer, List<Comparison> asked) {
        return switch (answer.kind()) {
            case YES_OR_NO -> List.of(true, false);
            case CODE -> List.copyOf(answer.codes());
            case NUMBER -> numbers(asked);
            case DATE -> texts(asked);
            case UNKNOWN -> asAsked(asked);
        };
    }

    /** The engine stumbles over a comparison of different kinds, so it is of the kinds it is compared with. */
    private static List<Object> asAsked(List<Comparison> asked) {
        var all = new ArrayList<Object>();
        if (literals(asked).anyMatch(Number.class::isInstance)) all.addAll(numbers(asked));
        if (literals(asked).anyMatch(Boolean.class::isInstance)) all.addAll(List.of(true, false));
        if (all.isEmpty() || literals(asked).anyMatch(String.class::isInstance)) all.addAll(texts(asked));
        return all;
    }

    /** Those asked for, one below, one above and one between each two. */
    private static List<Object> numbers(List<Comparison> asked) {
        var numbers = new TreeSet<BigDecimal>();
        literals(asked).filter(Number.class::isInstance).forEach(number -> numbers.add(Asking.number(number)));
        var all = new ArrayList<Object>();
        if (numbers.isEmpty()) return List.of(BigDecimal.ZERO);
        all.add(numbers.first().subtract(BigDecimal.ONE));
        for (var number : numbers) {
            all.add(number);
            var next = numbers.higher(number);
            all.add(next == null ? number.add(BigDecimal.ONE) : number.add(next).divide(BigDecimal.valueOf(2)));
        }
        return all;
    }

    /** The same for dates, which are in order as texts, and for codes. */
    private static List<Object> texts(List<Comparison> asked) {
        var texts = new TreeSet<String>();
        literals(asked).filter(String.class::isInstance).forEach(text -> texts.add((String) text));
        var all = new ArrayList<Object>(List.of(" " + SOMETHING_ELSE));
        for (var text : texts) {
            all.add(text);
            all.add(text + " " + SOMETHING_ELSE);
        }
        return all;
    }

    private static Stream<Object> literals(List<Comparison> asked) {
        return asked.stream().map(comparison -> comparison.literal().value());
    }
}

package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Variable.Kind;

/** What the system steps of a pathway find out, as their methods declare it. */
final class SystemResults {

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class, double.class, Double.class);

    private SystemResults() {}

    static Stream<Variable> of(Part process, Vocabulary vocabulary) {
        return process.all("serviceTask")
                .flatMap(step -> step.camunda("resultVariable").stream()
                        .map(name -> Variable.of(name, Kind.UNKNOWN))
                        .map(unknown -> word(step, vocabulary)
                                .flatMap(word -> variable(unknown.name(), word))
                                .map(Variable::thatIsAlwaysThere)
                                .orElse(unknown)));
    }

    /** The answer a word gives, unless it is of no kind that the engine may keep. */
    static Optional<Variable> variable(String name, Word word) {
        var returns = word.returns();
        if (returns == boolean.class || returns == Boolean.class) return Optional.of(Variable.of(name, Kind.YES_OR_NO));
        if (NUMBERS.contains(returns)) return Optional.of(Variable.of(name, Kind.NUMBER));
        if (returns == LocalDate.class) return Optional.of(Variable.of(name, Kind.DATE));
        if (returns == String.class && !word.codes().isEmpty()) return Optional.of(Variable.code(name, word.codes()));
        return Optional.empty();
    }

    private static Optional<Word> word(Part step, Vocabulary vocabulary) {
        return step.camunda("expression")
                .flatMap(Grammar::call)
                .flatMap(call -> vocabulary
                        .words(call.bean(), call.method())
                        .filter(word ->
                                word.parameters().size() == call.arguments().size())
                        .findFirst());
    }
}

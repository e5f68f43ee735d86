package org.alongside.pathway.rule;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.rule.Expression.Answer;
import org.alongside.pathway.rule.Expression.Argument;
import org.alongside.pathway.rule.Expression.Call;
import org.alongside.pathway.rule.Expression.Literal;

/** One call of a model, held against the vocabulary and the answers its pathway has. */
final class CallCheck {

    private final Call call;
    private final Spot spot;
    private final Vocabulary vocabulary;
    private final List<Variables> answers;

    CallCheck(Call call, Spot spot, Vocabulary vocabulary, List<Variables> answers) {
        this.call = call;
        this.spot = spot;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    /** What is wrong with it, as the rest of a sentence. */
    Optional<String> trouble() {
        return unknownName().or(this::unknownAnswer).or(this::wrongArguments).or(this::wrongResult);
    }

    private Optional<String> unknownName() {
        if (!vocabulary.beans().contains(call.bean()))
            return Optional.of("calls " + call + ", but there is no " + call.bean() + ". Use one of: "
                    + String.join(", ", vocabulary.beans()) + ".");
        return words().findAny().isPresent()
                ? Optional.empty()
                : Optional.of("calls " + call + ", which does not exist. " + call.bean() + " offers: "
                        + String.join(", ", vocabulary.methodsOf(call.bean())) + ".");
    }

    private Optional<String> unknownAnswer() {
        return call.arguments().stream()
                .filter(Answer.class::isInstance)
                .map(argument -> ((Answer) argument).name())
                .filter(name ->
                        answers.stream().allMatch(known -> known.named(name).isEmpty()))
                .findFirst()
                .map(name -> "calls " + call + ", but the pathway keeps no answer " + name + ". It keeps: "
                        + answers.stream().map(Variables::names).collect(Collectors.joining("; ")) + ".");
    }

    private Optional<String> wrongArguments() {
        if (words().anyMatch(this::takesTheArguments)) return Optional.empty();
        var offered = words().map(Word::signature).collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(
                "calls " + call + ", which does not fit. Write it as: " + String.join(" or ", offered) + ".");
    }

    private Optional<String> wrongResult() {
        var fits = words().filter(this::takesTheArguments).anyMatch(this::givesWhatBelongsThere);
        if (fits) return Optional.empty();
        return Optional.of("calls " + call
                + switch (spot.kind()) {
                    case RESULT ->
                        ", which finds out nothing a pathway may keep: yes or no, a code, a number or a date.";
                    case EXPLANATION -> ", which gives no sentence to explain the step with.";
                    case OPTIONS -> ", which gives no choices.";
                    default -> ", which does not belong there.";
                });
    }

    private boolean givesWhatBelongsThere(Word word) {
        return switch (spot.kind()) {
            case RESULT -> SystemResults.variable("", word).isPresent();
            case EXPLANATION -> word.returns() == Sentence.class;
            case OPTIONS -> List.class.isAssignableFrom(word.returns());
            default -> true;
        };
    }

    private boolean takesTheArguments(Word word) {
        if (word.parameters().size() != call.arguments().size()) return false;
        for (int n = 0; n < word.parameters().size(); n++)
            if (!takes(word.parameters().get(n), call.arguments().get(n))) return false;
        return true;
    }

    private boolean takes(Class<?> parameter, Argument argument) {
        if (argument instanceof Literal literal) return ValueKind.of(parameter).takes(literal.value());
        return argument instanceof Answer answer
                && answers.stream()
                        .flatMap(known -> known.named(answer.name()).stream())
                        .anyMatch(variable -> ValueKind.of(parameter).takes(variable));
    }

    private Stream<Word> words() {
        return vocabulary.words(call.bean(), call.method());
    }
}

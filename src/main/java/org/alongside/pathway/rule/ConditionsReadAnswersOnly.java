package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Condition.Comparison;
import org.alongside.pathway.rule.Spot.Kind;

/** A condition compares an answer its pathway keeps with something that answer can be; it never looks at data. */
final class ConditionsReadAnswersOnly implements ModelRule {

    private final KnownWords words;

    ConditionsReadAnswersOnly(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var answers = Variables.of(process, publication, words);
            return Stream.concat(
                    Spots.in(process)
                            .filter(spot -> spot.kind() == Kind.CONDITION)
                            .flatMap(spot -> trouble(spot, answers)
                                    .map(words -> spot.where().problem(this, words))),
                    decisionInputs(process, publication)
                            .flatMap(input -> unknown(input, answers).stream()
                                    .map(words -> input.where().problem(this, words))));
        });
    }

    private static Stream<String> trouble(Spot spot, Variables answers) {
        var calls = spot.call().stream()
                .map(call -> "asks " + call + ". A condition reads answers only: let a system step find it out before"
                        + " and keep the result.");
        var comparisons = spot.condition().stream()
                .flatMap(Condition::comparisons)
                .flatMap(comparison -> trouble(comparison, answers).stream());
        return Stream.concat(calls, comparisons);
    }

    private static Optional<String> trouble(Comparison comparison, Variables answers) {
        var answer = answers.named(comparison.answer());
        if (answer.isEmpty())
            return Optional.of("asks for " + comparison.answer() + ", which the pathway does not keep. It keeps: "
                    + answers.names() + ". A form's field is kept if it has the property routes = true.");
        return answer.filter(variable -> !fits(variable, comparison))
                .map(variable ->
                        "asks whether " + comparison + ", but " + variable.name() + " is " + variable.words() + ".");
    }

    private static boolean fits(Variable variable, Comparison comparison) {
        var ordered = variable.kind() == Variable.Kind.NUMBER
                || variable.kind() == Variable.Kind.DATE
                || variable.kind() == Variable.Kind.UNKNOWN;
        return variable.canBe(comparison.literal().value()) && (ordered || !comparison.asksForOrder());
    }

    private static Stream<Part> decisionInputs(Part process, Publication publication) {
        return process.all("businessRuleTask")
                .flatMap(step -> step.camunda("decisionRef").flatMap(publication::decision).stream())
                .flatMap(decision -> decision.all("inputExpression"));
    }

    /** Only plain names are held against the answers; a FEEL formula over them is left to the decision's own tests. */
    private static Optional<String> unknown(Part input, Variables answers) {
        var name = input.child("text").map(text -> text.text().strip()).orElse("");
        return name.matches("[A-Za-z_]\\w*") && answers.named(name).isEmpty()
                ? Optional.of(
                        "asks for " + name + ", which the pathway does not keep. It keeps: " + answers.names() + ".")
                : Optional.empty();
    }
}

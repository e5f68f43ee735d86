package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Variable.Kind;

/** What the decisions of a pathway find out, as their tables say. */
final class DecisionResults {

    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");

    private DecisionResults() {}

    static Stream<Variable> of(Part process, Publication publication) {
        return process.all("businessRuleTask")
                .flatMap(step -> step.camunda("resultVariable").stream()
                        .map(name -> variable(name, decision(step, publication))));
    }

    private static Optional<Part> decision(Part step, Publication publication) {
        return step.camunda("decisionRef").flatMap(publication::decision);
    }

    private static Variable variable(String name, Optional<Part> decision) {
        var type = decision.flatMap(d -> d.all("output").findFirst())
                .flatMap(output -> output.attribute("typeRef"))
                .orElse("");
        if (type.equals("boolean")) return Variable.of(name, Kind.YES_OR_NO);
        if (type.equals("date")) return Variable.of(name, Kind.DATE);
        if (NUMBERS.contains(type)) return Variable.of(name, Kind.NUMBER);
        var codes = decision.stream().flatMap(DecisionResults::codes).toList();
        return type.equals("string") && !codes.isEmpty() ? Variable.code(name, codes) : Variable.of(name, Kind.UNKNOWN);
    }

    private static Stream<String> codes(Part decision) {
        return decision.all("outputEntry")
                .flatMap(entry -> entry.children("text"))
                .map(text -> CODE.matcher(text.text().strip()))
                .flatMap(code -> code.matches() ? Stream.of(code.group(1)) : Stream.empty());
    }
}

package org.alongside.pathway.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Condition.Comparison;

/** Wherever a pathway parts there is a gateway, and whatever was answered one of its flows can be taken. */
final class EverySplitHasADefaultOrCoversItsChoices implements ModelRule {

    private static final Set<String> NEVER_PART =
            Stream.concat(Drawn.STEPS.stream(), Drawn.EVENTS.stream()).collect(Collectors.toUnmodifiableSet());

    private final KnownWords words;

    EverySplitHasADefaultOrCoversItsChoices(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> check(process, Variables.of(process, publication, words)));
    }

    private Stream<Problem> check(Part process, Variables answers) {
        var flows = new Flows(process);
        return Stream.of(
                        process.all(NEVER_PART).flatMap(node -> parting(node, flows)),
                        flows.leavingNoSplit().flatMap(this::conditionForNothing),
                        process.all(Drawn.DECIDING)
                                .filter(flows::isSplit)
                                .flatMap(split -> split(split, flows.from(split), answers)))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> parting(Part node, Flows flows) {
        if (flows.from(node).size() < 2) return Stream.empty();
        return Stream.of(node.where()
                .problem(
                        this,
                        "has several flows out of it. Draw a gateway after it, so that one can read which way it"
                                + " goes."));
    }

    private Stream<Problem> conditionForNothing(Part flow) {
        return hasCondition(flow)
                ? Stream.of(flow.where().problem(this, "has a condition but leaves no split. Remove the condition."))
                : Stream.empty();
    }

    private Stream<Problem> split(Part gateway, List<Part> flows, Variables answers) {
        var byDefault = gateway.attribute("default").orElse("");
        var asked = flows.stream().filter(flow -> !flow.id().equals(byDefault)).toList();
        if (asked.size() == flows.size() && !covers(asked, answers))
            return Stream.of(gateway.where()
                    .problem(
                            this,
                            "has no default flow, and its flows do not cover every answer it can get, none included. Make one of them"
                                    + " the default flow."));
        return Stream.concat(
                asked.stream()
                        .filter(flow -> !hasCondition(flow))
                        .map(flow -> flow.where()
                                .problem(
                                        this,
                                        "has no condition. Say when it is taken, as" + " ${decision == 'eligible'}.")),
                flows.stream()
                        .filter(flow -> flow.id().equals(byDefault) && hasCondition(flow))
                        .map(flow -> flow.where()
                                .problem(this, "is the default flow, so its condition is never asked. Remove it.")));
    }

    private static boolean covers(List<Part> flows, Variables answers) {
        var conditions = flows.stream()
                .flatMap(flow -> flow.child("conditionExpression").stream())
                .flatMap(condition -> Grammar.condition(condition.text()).stream())
                .toList();
        var asked = conditions.stream()
                .flatMap(Condition::comparisons)
                .map(Comparison::answer)
                .distinct()
                .toList();
        if (asked.size() != 1) return false;
        var values = answers.named(asked.get(0)).map(Variable::values).orElse(List.of());
        return !values.isEmpty()
                && values.stream().allMatch(value -> conditions.stream().anyMatch(c -> c.holdsFor(value)));
    }

    private static boolean hasCondition(Part flow) {
        return flow.child("conditionExpression").isPresent();
    }
}

package org.alongside.pathway.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Exploration;

/** Whatever was answered before a split, and whatever was never asked, there is a way out of it. */
final class EveryAnswerLeadsOn implements ModelRule {

    private final KnownWords words;

    EveryAnswerLeadsOn(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var seen = publication.walked(process, words);
            return process.all(Drawn.DECIDING)
                    .filter(split -> seen.nowhere().containsKey(split.id()))
                    .map(split -> split.where().problem(this, trouble(split, process, seen)));
        });
    }

    private static String trouble(Part split, Part process, Exploration seen) {
        return "leads nowhere when " + inWords(split, process, seen.nowhere().getOrDefault(split.id(), Map.of()))
                + ". Make one of its flows the default flow, or ask before one comes to it.";
    }

    private static String inWords(Part split, Part process, Map<String, Object> answers) {
        var asked = new Flows(process)
                .from(split).stream()
                        .flatMap(flow -> flow.child("conditionExpression").stream())
                        .flatMap(condition -> Grammar.condition(condition.text()).stream())
                        .flatMap(Condition::comparisons)
                        .map(Condition.Comparison::answer)
                        .collect(Collectors.toCollection(TreeSet::new));
        var known = new TreeMap<>(answers);
        return asked.stream()
                .map(name -> known.containsKey(name) ? name + " is " + known.get(name) : name + " is not answered")
                .collect(Collectors.joining(" and "));
    }
}

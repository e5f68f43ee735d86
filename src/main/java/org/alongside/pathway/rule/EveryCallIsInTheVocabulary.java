package org.alongside.pathway.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Spot.Kind;

/** Every expression is in the closed grammar, and every call in it is one the vocabulary offers. */
final class EveryCallIsInTheVocabulary implements ModelRule {

    private final KnownWords words;

    EveryCallIsInTheVocabulary(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        // A pathway may hold thousands of calls; its answers are gathered once.
        var gathered = new HashMap<Part, Variables>();
        Function<Part, Variables> answers =
                process -> gathered.computeIfAbsent(process, one -> Variables.of(one, publication, words));
        var expressions = Spots.in(publication)
                .flatMap(spot -> trouble(spot, publication, answers).stream()
                        .map(words -> spot.where().problem(this, words)));
        var silent = publication
                .processes()
                .flatMap(process -> process.all("serviceTask"))
                .filter(step -> step.camunda("expression").isEmpty())
                .map(step -> step.where()
                        .problem(this, "does nothing. Let it call the vocabulary, as ${episodes.close('died')}."));
        return Stream.concat(expressions, silent);
    }

    private Optional<String> trouble(Spot spot, Publication publication, Function<Part, Variables> answers) {
        if (spot.kind() == Kind.NOWHERE)
            return Optional.of(
                    "has “" + spot.text().strip() + "” where nothing may be computed. Write plain words there.");
        if (saysSomethingPlain(spot)) return Optional.empty();
        if (spot.expression().isEmpty())
            return Optional.of("says “" + spot.text().strip() + "”, which is neither a call of the vocabulary, as"
                    + " ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
        if (spot.kind() == Kind.CONDITION) return Optional.empty();
        if (spot.call().isEmpty())
            return Optional.of(
                    "says “" + spot.text() + "” where a call of the vocabulary belongs, as ${workingDays.after(2)}.");
        return spot.call()
                .flatMap(call ->
                        new CallCheck(call, spot, words.vocabulary(), known(spot, publication, answers)).trouble());
    }

    private static List<Variables> known(Spot spot, Publication publication, Function<Part, Variables> answers) {
        return Stream.concat(spot.process().stream(), spot.form().stream().flatMap(publication::processesAsking))
                .map(answers)
                .toList();
    }

    /** A written time is for the rules about time. */
    private static boolean saysSomethingPlain(Spot spot) {
        return (spot.kind() == Kind.TIMER || spot.kind() == Kind.TARGET) && !Spots.isExpression(spot.text());
    }
}

package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Expression.Call;
import org.alongside.pathway.rule.Expression.Literal;

/** A target that counts from a milestone names one that episodes keep. */
final class TargetsCountFromMilestonesWeKeep implements ModelRule {

    private final KnownWords words;

    TargetsCountFromMilestonesWeKeep(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return Spots.in(publication)
                .flatMap(spot -> spot.call().flatMap(this::trouble).stream()
                        .map(words -> spot.where().problem(this, words)));
    }

    private Optional<String> trouble(Call call) {
        if (!call.bean().equals("workingDays")
                || !call.method().equals("after")
                || call.arguments().size() != 2) return Optional.empty();
        var from = call.arguments().get(1);
        if (from instanceof Literal literal && words.milestones().contains(literal.value())) return Optional.empty();
        return Optional.of("counts from " + from + ", which is no milestone. Use one of: "
                + String.join(", ", new TreeSet<>(words.milestones())) + ".");
    }
}

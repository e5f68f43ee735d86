package org.alongside.pathway.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Mending.Renamed;

/** Derives ids from labels for what still has the id the Modeler gave it. */
final class NewIds {

    /** What is drawn, an underscore, and a few letters and digits drawn by lot: Activity_0x1y2z, StartEvent_1. */
    private static final Pattern OF_THE_MODELER = Pattern.compile(
            "([A-Z][A-Za-z]*(Task|Event|Activity|Process)|Activity|Event|Task|SubProcess|Process|Decision"
                    + "|process|decision)_[0-9a-z]+");

    private final Set<String> taken;

    private NewIds(Set<String> taken) {
        this.taken = taken;
    }

    /** The ids to change in a file, in its order. */
    static List<Renamed> in(Part file) {
        var often = file.all().collect(Collectors.groupingBy(Part::id, Collectors.counting()));
        var ids = new NewIds(new HashSet<>(often.keySet()));
        return file.all()
                .filter(StepsAndEventsHaveMeaningfulIds::needsOne)
                .filter(part -> OF_THE_MODELER.matcher(part.id()).matches())
                // Two of one id are told apart by nobody but the manager.
                .filter(part -> often.getOrDefault(part.id(), 0L) == 1)
                .flatMap(part -> ids.renamed(part).stream())
                .toList();
    }

    private Optional<Renamed> renamed(Part part) {
        var better = CamelCase.of(part.label().orElse(""));
        if (better.isEmpty()) return Optional.empty();
        var free = Stream.concat(
                        Stream.of(better), IntStream.iterate(2, n -> n + 1).mapToObj(n -> better + n))
                .filter(taken::add)
                .findFirst();
        return free.filter(CamelCase::is)
                .map(id -> new Renamed(
                        part.file(),
                        part.id(),
                        id,
                        part.is("process") || part.is("decision"),
                        part.file() + ": " + part.where().name() + " now has the id " + id + "."));
    }
}

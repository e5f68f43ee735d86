package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What followed a completed step.
 *
 * @param around the scopes of the step that have ended since, innermost first
 * @param level the level of its flows at which its pathway stands now
 * @param where the scope there, which goes on
 * @param toCancel what is under way at that level
 * @param all what began since, in the pathways it called too, oldest first
 */
record Aftermath(List<Happened> around, int level, String where, List<Happened> toCancel, List<Happened> all) {

    static Aftermath of(Happened step, Flows flows, Histories histories) {
        List<Happened> scopes = histories.around(step);
        List<Happened> ended = scopes.stream().takeWhile(Happened::ended).toList();
        List<String> ids = Stream.concat(scopes.stream().map(Happened::id), Stream.of(step.instance()))
                .toList();
        int level = ended.size();
        List<Happened> direct = new ArrayList<>();
        List<Happened> all = new ArrayList<>();
        Set<String> within = new HashSet<>();
        for (Happened line : histories.since(step)) {
            int at = ids.subList(0, level + 1).indexOf(line.parent());
            boolean follows = at >= 0 && flows.levels().get(at).includes(line.activity());
            if (!follows && !within.contains(line.parent())) continue;
            if (follows && at == level && !line.ended()) direct.add(line);
            within.add(line.id());
            all.add(line);
            if (line.called() != null) addAllOf(line.called(), histories, all);
        }
        return new Aftermath(ended, level, ids.get(level), direct, all);
    }

    private static void addAllOf(String instance, Histories histories, List<Happened> all) {
        for (Happened line : histories.allOf(instance)) {
            all.add(line);
            if (line.called() != null) addAllOf(line.called(), histories, all);
        }
    }

    List<Happened> openSteps() {
        return all.stream()
                .filter(Happened::isStep)
                .filter(line -> !line.ended())
                .toList();
    }

    List<Happened> completedSteps() {
        return all.stream().filter(Happened::isStep).filter(Happened::isDone).toList();
    }

    /** Whether a boundary event, or the like, put an end to where the step was done. */
    boolean wasInterrupted() {
        return around.stream().anyMatch(Happened::cancelled);
    }
}

package org.alongside.pathway.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.alongside.pathway.explore.Explorer.Step;
import org.alongside.pathway.explore.Node.Kind;

/** What is wrong with the states that were seen. States that were not visited any more are given the benefit of the doubt. */
final class Seen {

    private final Ground ground;
    private final List<State> states;
    private final List<List<Step>> steps;
    private final Set<String> stuck = new TreeSet<>();
    private final Set<Set<String>> rounds = new LinkedHashSet<>();

    Seen(Ground ground, List<State> states, List<List<Step>> steps) {
        this.ground = ground;
        this.states = states;
        this.steps = steps;
        var lost = lost();
        var next = next(step -> !step.closing());
        Knots.of(next).stream()
                .filter(knot -> lost.get(knot.get(0)) && leadsNowhereElse(knot, next))
                .forEach(this::tell);
    }

    Set<String> stuck() {
        return stuck;
    }

    List<Set<String>> rounds() {
        return List.copyOf(rounds);
    }

    List<Set<String>> restless() {
        var next = next(Step::atOnce);
        Set<Set<String>> restless = new LinkedHashSet<>();
        for (var knot : Knots.of(next)) if (Knots.isRound(knot, next)) restless.add(passed(knot));
        return List.copyOf(restless);
    }

    private void tell(List<Integer> knot) {
        var waitingForEver = joinsWaitingIn(knot);
        var round = passed(knot);
        if (!waitingForEver.isEmpty()) stuck.addAll(waitingForEver);
        else if (!round.isEmpty()) rounds.add(round);
        else
            ground.places()
                    .nodes(states.get(knot.get(0)).tokens())
                    .filter(this::isNoSplit)
                    .map(Node::id)
                    .forEach(stuck::add);
    }

    /** A split no way leads out of is told of by itself. */
    private boolean isNoSplit(Node node) {
        return !node.is(Kind.CHOOSES_ONE) && !node.is(Kind.CHOOSES_SOME);
    }

    private Set<String> joinsWaitingIn(List<Integer> knot) {
        var always = (BitSet) states.get(knot.get(0)).tokens().clone();
        knot.forEach(state -> always.and(states.get(state).tokens()));
        var joins = new TreeSet<String>();
        always.stream()
                .filter(ground.places()::isOnAFlow)
                .forEach(place -> joins.add(ground.places().node(place).id()));
        return joins;
    }

    /** Where something was done between the states of a knot. */
    private Set<String> passed(List<Integer> knot) {
        var among = new BitSet();
        knot.forEach(among::set);
        var passed = new TreeSet<String>();
        for (var state : knot)
            if (state < steps.size())
                for (var step : steps.get(state))
                    if (among.get(step.to()) && !step.closing())
                        passed.add(step.by().id());
        return passed;
    }

    private static boolean leadsNowhereElse(List<Integer> knot, int[][] next) {
        var own = new BitSet();
        knot.forEach(own::set);
        return knot.stream().flatMapToInt(state -> Arrays.stream(next[state])).allMatch(own::get);
    }

    /** The states from which no end can be reached any more. */
    private BitSet lost() {
        var before = new ArrayList<List<Integer>>();
        for (int n = 0; n < states.size(); n++) before.add(new ArrayList<>());
        for (int n = 0; n < steps.size(); n++)
            for (var step : steps.get(n))
                if (!step.closing()) before.get(step.to()).add(n);
        var safe = new BitSet();
        var next = new ArrayDeque<Integer>();
        for (int n = 0; n < states.size(); n++)
            if (n >= steps.size() || states.get(n).isOver()) next.add(n);
        while (!next.isEmpty()) {
            int state = next.pop();
            if (safe.get(state)) continue;
            safe.set(state);
            next.addAll(before.get(state));
        }
        safe.flip(0, states.size());
        return safe;
    }

    private int[][] next(Predicate<Step> which) {
        var next = new int[states.size()][];
        for (int n = 0; n < next.length; n++)
            next[n] = n < steps.size()
                    ? steps.get(n).stream()
                            .filter(which)
                            .mapToInt(Step::to)
                            .distinct()
                            .toArray()
                    : new int[0];
        return next;
    }
}

package org.alongside.pathway.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * What can follow a step as its pathway is drawn: within its own scope first, then after each scope around it has ended.
 * What happens beside, as in an event sub-process, is none of it.
 */
record Flows(ActivityImpl step, List<Level> levels) {

    /** What can follow within one scope. */
    record Level(ScopeImpl scope, Set<ActivityImpl> following) {

        boolean includes(String activity) {
            return following.stream().anyMatch(each -> each.getId().equals(activity));
        }
    }

    static Flows from(ActivityImpl step) {
        List<Level> levels = new ArrayList<>();
        ActivityImpl from = step;
        while (from != null) {
            levels.add(new Level(from.getFlowScope(), reached(from)));
            from = from.getParentFlowScopeActivity();
        }
        return new Flows(step, List.copyOf(levels));
    }

    /** Whether another step of the same pathway can follow this one. */
    boolean leadTo(ActivityImpl other) {
        return Stream.iterate(other, each -> each != null, ActivityImpl::getParentFlowScopeActivity)
                .anyMatch(each ->
                        levels.stream().anyMatch(level -> level.following().contains(each)));
    }

    /** All that can follow down to a level. */
    Collection<ActivityImpl> all(int level) {
        return levels.subList(0, level + 1).stream()
                .flatMap(each -> each.following().stream())
                .toList();
    }

    private static Set<ActivityImpl> reached(ActivityImpl from) {
        Set<ActivityImpl> reached = new HashSet<>();
        Deque<ActivityImpl> next = new ArrayDeque<>(targets(from));
        while (!next.isEmpty()) {
            ActivityImpl here = next.pop();
            if (!reached.add(here)) continue;
            next.addAll(targets(here));
            if (here != from) next.addAll(eventsAt(here));
        }
        return reached;
    }

    private static List<ActivityImpl> targets(ActivityImpl from) {
        return from.getOutgoingTransitions().stream()
                .map(flow -> (ActivityImpl) flow.getDestination())
                .toList();
    }

    /** Boundary events, and those an event-based gateway waits for. */
    private static List<ActivityImpl> eventsAt(ActivityImpl activity) {
        return activity.getFlowScope().getActivities().stream()
                .filter(event -> event.getEventScope() == activity)
                .toList();
    }
}

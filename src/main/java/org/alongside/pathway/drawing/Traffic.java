package org.alongside.pathway.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.drawing.Heat.Went;

/**
 * How many went along each flow. Known is only how often a step was followed by another; what lies between them in the
 * drawing is the shortest way that passes no other step.
 */
final class Traffic {

    private final Map<String, List<Line>> out = new HashMap<>();
    private final Map<String, Set<String>> attached = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final Set<String> stops = new HashSet<>();

    Traffic(Drawing drawing, Collection<Went> went) {
        drawing.flows()
                .forEach(line -> out.computeIfAbsent(line.source(), id -> new ArrayList<>())
                        .add(line));
        drawing.shapes().forEach(shape -> {
            if (shape instanceof Shape.Event event)
                event.attachedTo()
                        .ifPresent(step -> attached.computeIfAbsent(step, id -> new HashSet<>())
                                .add(event.id()));
        });
        went.forEach(each -> stops.addAll(List.of(each.from(), each.to())));
        went.forEach(each ->
                way(each).ifPresent(way -> way.forEach(line -> times.merge(line.id(), each.times(), Long::sum))));
    }

    long along(Line line) {
        return times.getOrDefault(line.id(), 0L);
    }

    long most() {
        return times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private Optional<List<Line>> way(Went went) {
        Deque<List<Line>> ways = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        goOn(List.of(), went.from(), ways);
        attached.getOrDefault(went.from(), Set.of()).forEach(event -> goOn(List.of(), event, ways));
        while (!ways.isEmpty()) {
            List<Line> way = ways.poll();
            String here = way.get(way.size() - 1).target();
            if (here.equals(went.to())) return Optional.of(way);
            if (!stops.contains(here) && seen.add(here)) goOn(way, here, ways);
        }
        return Optional.empty();
    }

    private void goOn(List<Line> way, String from, Deque<List<Line>> ways) {
        for (Line line : out.getOrDefault(from, List.of())) {
            List<Line> longer = new ArrayList<>(way);
            longer.add(line);
            ways.add(longer);
        }
    }
}

package org.alongside.pathway.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Heat.Went;
import org.alongside.pathway.drawing.Shape.Work;

/**
 * How many went along each flow, as far as that is sure. Known is only how often a step was followed by another: where
 * several ways of the drawing lead from one to the other past no other step, only what they have in common was taken.
 */
final class Traffic {

    /** Where there are more, what they have in common is not worth finding. */
    private static final int MOST_WAYS = 1_000;

    private final Map<String, List<Line>> out;
    private final Map<String, List<String>> attached;
    private final Set<String> stops;
    private final Map<String, Long> times = new HashMap<>();

    Traffic(Drawing drawing, Collection<Went> went) {
        out = drawing.flows().collect(Collectors.groupingBy(Line::source));
        attached = drawing.shapes().stream()
                .filter(shape ->
                        shape instanceof Shape.Event event && event.attachedTo().isPresent())
                .collect(Collectors.groupingBy(
                        shape -> ((Shape.Event) shape).attachedTo().orElseThrow(),
                        Collectors.mapping(Shape::id, Collectors.toList())));
        stops = drawing.shapes().stream().filter(Traffic::isStop).map(Shape::id).collect(Collectors.toSet());
        went.forEach(each -> surely(each).forEach(line -> times.merge(line.id(), each.times(), Long::sum)));
    }

    /** What is done there would stand between the two. */
    private static boolean isStop(Shape shape) {
        return shape instanceof Shape.Step step && (step.work() == Work.PERSON || step.work() == Work.PATHWAY);
    }

    long along(Line line) {
        return times.getOrDefault(line.id(), 0L);
    }

    long most() {
        return times.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The flows that all ways have in common. */
    private Set<Line> surely(Went went) {
        List<Set<Line>> ways = ways(went);
        if (ways.isEmpty()) return Set.of();
        Set<Line> common = new LinkedHashSet<>(ways.get(0));
        ways.forEach(common::retainAll);
        return common;
    }

    private List<Set<Line>> ways(Went went) {
        List<Set<Line>> found = new ArrayList<>();
        Deque<List<Line>> under = new ArrayDeque<>();
        goOn(List.of(), Stream.concat(Stream.of(went.from()), events(went.from())), under);
        while (!under.isEmpty()) {
            if (found.size() + under.size() > MOST_WAYS) return List.of();
            List<Line> way = under.poll();
            String here = way.get(way.size() - 1).target();
            if (here.equals(went.to())) found.add(new LinkedHashSet<>(way));
            // A step that was begun and left by an event at its side was not done.
            else goOn(way, stops.contains(here) ? events(here) : Stream.of(here), under);
        }
        return found;
    }

    private Stream<String> events(String step) {
        return attached.getOrDefault(step, List.of()).stream();
    }

    private void goOn(List<Line> way, Stream<String> from, Deque<List<Line>> under) {
        from.flatMap(here -> out.getOrDefault(here, List.of()).stream())
                .filter(line -> !way.contains(line))
                .forEach(line ->
                        under.add(Stream.concat(way.stream(), Stream.of(line)).toList()));
    }
}

package org.alongside.pathway.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.pathway.publication.Change.Kind;

/** What is different between two drawings of a pathway: elements, what is told of them, and the ways between them. */
final class PathwayChanges {

    private final DrawnPathway before;
    private final DrawnPathway after;
    private final List<Change> changes = new ArrayList<>();

    private PathwayChanges(DrawnPathway before, DrawnPathway after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(DrawnPathway before, DrawnPathway after) {
        PathwayChanges found = new PathwayChanges(before, after);
        found.name();
        after.nodes().values().forEach(found::node);
        before.nodes().values().stream()
                .filter(node -> !after.nodes().containsKey(node.id()))
                .forEach(node -> found.add(Kind.GONE, node.id(), node.called() + " is gone."));
        after.flows().forEach(found::way);
        before.flows().forEach(found::wayGone);
        return found.changes;
    }

    private void name() {
        if (!before.name().equals(after.name()))
            add(Kind.CHANGED, "", "The pathway “" + before.name() + "” is now called “" + after.name() + "”.");
    }

    private void node(DrawnNode node) {
        DrawnNode was = before.nodes().get(node.id());
        if (was == null) {
            add(Kind.NEW, node.id(), "New " + node.kind() + " " + node.called() + node.told() + ".");
            return;
        }
        if (!was.name().equals(node.name()))
            add(Kind.CHANGED, node.id(), was.called() + " is now called " + node.called() + ".");
        for (Fact fact : Fact.values()) fact(fact, was, node);
    }

    private void fact(Fact fact, DrawnNode was, DrawnNode is) {
        String old = Objects.requireNonNullElse(was.facts().get(fact), "none");
        String now = Objects.requireNonNullElse(is.facts().get(fact), "none");
        if (!old.equals(now))
            add(Kind.CHANGED, is.id(), is.called() + ": " + fact.words() + " was " + old + " and is now " + now + ".");
    }

    /** A way to or from an element that is new or gone is told with that element. */
    private void way(DrawnFlow flow) {
        if (!isInBoth(flow)) return;
        List<DrawnFlow> was = before.flows().stream().filter(flow::leads).toList();
        if (was.isEmpty())
            add(
                    Kind.NEW,
                    flow.id(),
                    "New way from " + name(flow.from()) + " to " + name(flow.to()) + taken(flow) + ".");
        else if (was.stream().noneMatch(old -> old.when().equals(flow.when())))
            add(
                    Kind.CHANGED,
                    flow.id(),
                    "The way from " + name(flow.from()) + " to " + name(flow.to()) + " is now taken"
                            + (flow.when().isEmpty() ? " always" : ": " + flow.when()) + ".");
    }

    private void wayGone(DrawnFlow flow) {
        if (isInBoth(flow) && after.flows().stream().noneMatch(flow::leads))
            add(Kind.GONE, flow.id(), "The way from " + name(flow.from()) + " to " + name(flow.to()) + " is gone.");
    }

    private boolean isInBoth(DrawnFlow flow) {
        return isInBoth(flow.from()) && isInBoth(flow.to());
    }

    private boolean isInBoth(String node) {
        return before.nodes().containsKey(node) && after.nodes().containsKey(node);
    }

    private String name(String node) {
        return Objects.requireNonNull(after.nodes().get(node)).called();
    }

    private static String taken(DrawnFlow flow) {
        return flow.when().isEmpty() ? "" : ", taken: " + flow.when();
    }

    private void add(Kind kind, String element, String sentence) {
        changes.add(new Change(kind, after.id(), element, sentence));
    }
}

package org.alongside.timing.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a log can say of an event, with the names it goes by in the columns of a table, the likeliest first. */
enum Part {
    CASE(255, "case:concept:name", "case", "case id", "case number", "case reference", "trace", "trace id"),
    ACTIVITY(255, "concept:name", "activity", "activity name", "event", "event name", "step", "task"),
    TIME(60, "time:timestamp", "timestamp", "time", "date time", "complete timestamp", "completed at", "event time"),
    TRANSITION(40, "lifecycle:transition", "lifecycle", "transition"),
    INSTANCE(255, "concept:instance", "activity instance", "activity instance id", "instance"),
    RESOURCE(255, "org:resource", "resource", "worker", "user"),
    ROLE(255, "org:role", "role"),
    UNIT(255, "org:group", "group", "team");

    /** What an event cannot do without. */
    static final List<Part> NEEDED = List.of(CASE, ACTIVITY, TIME);

    final int longest;
    /** With bars between, since a list could be changed. */
    private final String names;

    Part(int longest, String... names) {
        this.longest = longest;
        this.names = String.join("|", names);
    }

    private List<String> names() {
        return List.of(names.split("[|]"));
    }

    /** As XES writes it for events. */
    String key() {
        return names().get(0);
    }

    /** As a sentence calls it. */
    String word() {
        return this == UNIT ? "group" : name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> ofKey(String key) {
        return Arrays.stream(values())
                .filter(part -> part != CASE && part.key().equals(key))
                .findFirst();
    }

    /** The column that holds it; none where no heading is one of its names. */
    Optional<String> in(List<String> headings) {
        return names().stream()
                .flatMap(name ->
                        headings.stream().filter(heading -> plain(heading).equals(plain(name))))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}

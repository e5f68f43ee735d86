package org.alongside.timing.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a log as they would be written about one thing, one after the other. */
final class Said {

    static final Instant MONDAY_NINE = Instant.parse("2026-11-02T09:00:00Z");

    private final List<LogRow> rows = new ArrayList<>();
    private final String kind;
    private String source = LogRow.OURS;
    private Instant at = MONDAY_NINE;
    private String step = "ringThePerson";
    private int version = 1;
    private @Nullable String team = "duty";
    private @Nullable Instant due;

    private Said(String kind) {
        this.kind = kind;
    }

    static Said ofAStep() {
        return new Said("step");
    }

    static Said ofAWait() {
        return new Said("timer");
    }

    static Said ofARun() {
        return new Said("pathway");
    }

    /** By another system. */
    Said by(String name) {
        source = name;
        return this;
    }

    Said due(@Nullable Duration afterNine) {
        due = afterNine == null ? null : MONDAY_NINE.plus(afterNine);
        return this;
    }

    /** What follows happens that long after nine o'clock. */
    Said after(Duration sinceNine) {
        at = MONDAY_NINE.plus(sinceNine);
        return this;
    }

    Said hours(int hours) {
        return after(Duration.ofHours(hours));
    }

    Said inVersion(int newer, String itsStep, String itsTeam) {
        version = newer;
        step = itsStep;
        team = itsTeam;
        return this;
    }

    Said says(String... events) {
        for (String event : events) rows.add(row(event));
        return this;
    }

    private LogRow row(String event) {
        var first = rows.isEmpty();
        var isRun = kind.equals("pathway");
        return new LogRow(
                source,
                rows.size() + 1L,
                rows.size() + 1L,
                at,
                event,
                kind,
                "a-step",
                "a-run",
                null,
                "an-episode",
                "referral",
                version,
                step,
                isRun ? null : "careCoordinator",
                event.equals("created") || event.equals("moved") ? team : null,
                "w1",
                "w2",
                due,
                first && kind.equals("step") ? 1 : null,
                isRun && first ? "new" : null,
                isRun && event.equals("completed") ? "allSaid" : null);
    }

    List<LogRow> rows() {
        return List.copyOf(rows);
    }

    /** Offices that are open every second hour would count half of what has elapsed. */
    static long half(@Nullable String team, Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 2;
    }
}

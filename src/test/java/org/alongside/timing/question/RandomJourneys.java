package org.alongside.timing.question;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A log as several hundred episodes leave it by a certain moment: loops, steps side by side, left open, passed from one to another,
 * given a new target, cancelled, moved to another version, taken back and done again; called runs, waits; many in the
 * nights in which clocks change.
 */
final class RandomJourneys {

    private static final Instant BEGINNING = Instant.parse("2025-06-01T08:00:00Z");
    private static final List<Instant> CLOCKS_CHANGE =
            List.of(Instant.parse("2025-10-25T20:00:00Z"), Instant.parse("2026-03-28T20:00:00Z"));
    private static final List<String> TEAMS = List.of("north", "south", "pod");

    private static final String INSERT = """
            insert into step_log (happened_at, event, kind, step_id, run_id, caller_id, episode_id, pathway,
                pathway_version, step, role_id, team_id, due, attempt, origin, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Random random;

    private record Said(Instant at, List<@Nullable Object> columns) {}

    RandomJourneys(long seed, int episodes) {
        random = new Random(seed);
        for (int i = 0; i < episodes; i++) episode();
    }

    /** What had been said by then, in the order it was said. */
    void writeBefore(Instant now, DataSource database) {
        List<Object[]> rows = said.stream()
                .filter(row -> row.at().isBefore(now))
                .sorted(Comparator.comparing(Said::at))
                .map(row -> row.columns().toArray())
                .toList();
        new JdbcTemplate(database).batchUpdate(INSERT, rows);
    }

    private void episode() {
        UUID episode = UUID.randomUUID();
        Instant from = BEGINNING.plus(within(Duration.ofDays(355)));
        if (random.nextInt(4) == 0) from = one(CLOCKS_CHANGE).plus(within(Duration.ofHours(8)));
        attempts.clear();
        Instant until = run(episode, one(List.of("referral", "conversations")), null, "new", from);
        if (random.nextBoolean()) run(episode, "conversations", null, one(List.of("again", "reopened")), until);
    }

    /** Until when it goes on. */
    private Instant run(UUID episode, String pathway, @Nullable String caller, String origin, Instant from) {
        Told run = new Told("pathway", episode, UUID.randomUUID().toString(), pathway, pathway);
        run.says(from, "created", caller, null, origin, null);
        Instant at = from;
        for (int steps = random.nextInt(7); steps > 0; steps--) {
            if (caller == null && random.nextInt(9) == 0) at = run(episode, "crisis", run.id, "called", at);
            Instant until = step(run, one(List.of("talk", "decide", "meet", "plan")), at);
            if (random.nextInt(5) > 0) at = until;
        }
        if (random.nextInt(6) == 0) run.movesOn(at);
        Instant end = at.plus(random.nextInt(3) == 0 ? Duration.ZERO : within(Duration.ofDays(3)));
        if (random.nextInt(12) == 0) return end;
        if (random.nextInt(7) == 0) run.says(end, "cancelled", null, null, null, null);
        else run.says(end, "completed", null, null, null, one(List.of("accepted", "declined")));
        return end;
    }

    private Instant step(Told run, String step, Instant from) {
        String kind = random.nextInt(8) == 0 ? one(List.of("timer", "message")) : "step";
        Told told = new Told(kind, run.episode, run.id, run.pathway, step);
        told.version = run.version;
        Integer attempt = kind.equals("step") ? attempts.merge(run.pathway + step, 1, Integer::sum) : null;
        told.says(from, "created", null, attempt, null, null);
        Instant at = from;
        for (int events = random.nextInt(6); events > 0 && kind.equals("step"); events--) {
            at = at.plus(within(Duration.ofHours(30)));
            String event =
                    one(List.of("assigned", "assigned", "touched", "touched", "unassigned", "retargeted", "moved"));
            if (event.equals("moved")) told.movesOn(at);
            else told.says(at, event, null, null, null, null);
        }
        Instant end = at.plus(random.nextInt(9) == 0 ? Duration.ZERO : within(Duration.ofDays(6)));
        if (random.nextInt(12) == 0) return end;
        boolean cancelled = random.nextInt(7) == 0;
        told.says(end, cancelled ? "cancelled" : "completed", null, null, null, null);
        if (cancelled || !kind.equals("step") || random.nextInt(9) > 0) return end;
        Instant back = end.plus(within(Duration.ofHours(20)));
        told.says(back, "takenBack", null, null, null, null);
        return step(run, told.step, back);
    }

    /** A step, a wait or a run that rows tell of. */
    private final class Told {
        private final String kind;
        private final UUID episode;
        private final String run;
        private final String id;
        private final String pathway;
        private String step;
        private int version = 1 + random.nextInt(3);

        Told(String kind, UUID episode, String run, String pathway, String step) {
            this.kind = kind;
            this.episode = episode;
            this.run = run;
            this.id = kind.equals("pathway") ? run : UUID.randomUUID().toString();
            this.pathway = pathway;
            this.step = step;
        }

        void movesOn(Instant at) {
            version++;
            if (kind.equals("step") && random.nextBoolean()) step = "decide";
            says(at, "moved", null, null, null, null);
        }

        void says(
                Instant at,
                String event,
                @Nullable String caller,
                @Nullable Integer attempt,
                @Nullable String origin,
                @Nullable String outcome) {
            boolean served = kind.equals("step") && (event.equals("created") || event.equals("moved"));
            boolean hasTarget = kind.equals("step") && random.nextInt(4) > 0;
            List<@Nullable Object> columns = new ArrayList<>();
            columns.add(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            columns.addAll(List.of(event, kind, id, run));
            columns.add(caller);
            columns.addAll(List.of(episode, pathway, version, step));
            columns.add(kind.equals("step") ? one(List.of("social", "manager")) : null);
            columns.add(served ? one(TEAMS) : null);
            columns.add(
                    hasTarget ? OffsetDateTime.ofInstant(at.plus(within(Duration.ofDays(8))), ZoneOffset.UTC) : null);
            columns.add(attempt);
            columns.add(origin);
            columns.add(outcome);
            said.add(new Said(at, columns));
        }
    }

    private Duration within(Duration most) {
        return Duration.ofMillis((long) (random.nextDouble() * most.toMillis()));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

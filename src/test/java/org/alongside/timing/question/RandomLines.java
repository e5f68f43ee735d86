package org.alongside.timing.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Several hundred episodes as they could be: loops, reassigned and cancelled steps, moves to another version, called runs,
 * open ones, marks nobody knows, things at the same moment, and an imported log that uses the same ids.
 */
final class RandomLines {

    private static final Instant BEGINNING = Instant.parse("2025-06-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final List<String> PATHWAYS = List.of("referral", "conversations");
    private static final List<String> STEPS = List.of("talk", "decide", "meet", "plan");
    private static final List<String> TEAMS = List.of("north", "south", "west");
    private static final List<String> ROLES = List.of("social", "manager");

    final List<MadeRun> runs = new ArrayList<>();
    final List<MadeAttempt> attempts = new ArrayList<>();
    private final Random random;
    private String source = "";
    private int numbered;

    RandomLines(long seed, int episodes) {
        random = new Random(seed);
        for (int i = 0; i < episodes; i++) episode("e" + i);
        source = "elsewhere";
        numbered = 0;
        for (int i = 0; i < episodes / 10; i++) episode("e" + i);
    }

    private void episode(String episode) {
        Instant at = BEGINNING.plus(within(Duration.ofDays(350)));
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            String origin = one(i == 0 ? "new" : "again", i == 0 ? null : "reopened");
            at = run(episode, one(PATHWAYS), null, origin, at);
        }
    }

    /** Until when it goes on. */
    private Instant run(
            String episode, String pathway, @Nullable String caller, @Nullable String origin, Instant from) {
        String id = "r" + numbered++;
        int version = 1 + random.nextInt(3);
        Instant at = from;
        int steps = random.nextInt(7);
        for (int i = 0; i < steps; i++) {
            if (caller == null && random.nextInt(9) == 0) at = run(episode, "crisis", id, "called", at);
            Instant until = attempt(id, episode, pathway, version, one(STEPS), at);
            at = random.nextInt(5) == 0 ? at : until;
        }
        Instant ended = at.plus(random.nextInt(3) == 0 ? Duration.ZERO : within(Duration.ofDays(3)));
        boolean open = ended.isAfter(NOW) || random.nextInt(8) == 0;
        boolean cancelled = random.nextInt(7) == 0;
        runs.add(new MadeRun(
                source,
                id,
                episode,
                pathway,
                version,
                caller,
                origin,
                open || cancelled ? null : one("accepted", "declined"),
                from,
                open ? null : ended,
                open ? null : cancelled ? "cancelled" : "completed",
                Offices.OPEN_A_QUARTER));
        return ended;
    }

    private Instant attempt(String run, String episode, String pathway, int version, String step, Instant from) {
        Instant assigned = random.nextInt(5) == 0 ? null : from.plus(within(Duration.ofHours(30)));
        Instant touched = random.nextInt(3) == 0 ? null : from.plus(within(Duration.ofHours(60)));
        Instant ended = from.plus(random.nextInt(9) == 0 ? Duration.ZERO : within(Duration.ofDays(9)));
        Instant due = random.nextInt(4) == 0 ? null : from.plus(within(Duration.ofDays(10)));
        boolean open = ended.isAfter(NOW) || random.nextInt(9) == 0;
        int moved = random.nextInt(9) == 0 ? 1 : 0;
        boolean wait = random.nextInt(8) == 0;
        attempts.add(new MadeAttempt(
                source,
                "a" + numbered++,
                wait ? one("timer", "message") : "step",
                run,
                episode,
                pathway,
                version,
                version - moved,
                step,
                wait ? null : one(ROLES.get(random.nextInt(2)), null),
                wait ? null : one(TEAMS),
                1 + random.nextInt(3),
                attempts.size(),
                from,
                assigned,
                touched,
                open ? null : ended,
                open ? null : random.nextInt(6) == 0 ? "cancelled" : "completed",
                due,
                due,
                random.nextInt(2),
                moved,
                random.nextInt(2),
                !open && random.nextInt(9) == 0,
                Offices.OPEN_A_QUARTER));
        return ended;
    }

    private Duration within(Duration most) {
        return Duration.ofMillis((long) (random.nextDouble() * most.toMillis()));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private @Nullable String one(@Nullable String either, @Nullable String or) {
        return random.nextBoolean() ? either : or;
    }
}

package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.jspecify.annotations.Nullable;

/** Keeps the rehearsals of this machine while somebody uses them. */
final class RehearsalRoom {

    /** Each keeps about 1.4 MB; more managers than this do not draw at the same time. */
    static final int MOST_ON_THIS_MACHINE = 20;

    /** Two to compare, and one that was forgotten. */
    static final int MOST_OF_ONE_MANAGER = 3;

    /** Longer than a meeting that comes in between, shorter than a working day. */
    static final Duration LONGEST_IDLE = Duration.ofHours(4);

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Clock clock;

    RehearsalRoom(Clock clock) {
        this.clock = clock;
    }

    private record Kept(EngineRehearsal rehearsal, String worker, Instant used) {}

    synchronized Rehearsal keep(EngineRehearsal rehearsal, String worker) {
        dropIdle();
        makeRoom(each -> each.worker().equals(worker), MOST_OF_ONE_MANAGER);
        makeRoom(each -> true, MOST_ON_THIS_MACHINE);
        kept.put(rehearsal.id(), new Kept(rehearsal, worker, clock.instant()));
        return rehearsal;
    }

    synchronized Optional<Rehearsal> of(String id, String worker) {
        dropIdle();
        Kept found = kept.get(id);
        if (found == null || !found.worker().equals(worker)) return Optional.empty();
        kept.put(id, new Kept(found.rehearsal(), worker, clock.instant()));
        return Optional.of(found.rehearsal());
    }

    synchronized List<Rehearsal> by(String worker) {
        dropIdle();
        List<Rehearsal> own = new ArrayList<>();
        kept.values().stream().filter(each -> each.worker().equals(worker)).forEach(each -> own.add(each.rehearsal()));
        Collections.reverse(own);
        return own;
    }

    synchronized void end(String id, String worker) {
        Kept found = kept.get(id);
        if (found != null && found.worker().equals(worker)) drop(found);
    }

    private void dropIdle() {
        Instant longAgo = clock.instant().minus(LONGEST_IDLE);
        List.copyOf(kept.values()).stream()
                .filter(each -> each.used().isBefore(longAgo))
                .forEach(this::drop);
    }

    private void makeRoom(Predicate<Kept> among, int most) {
        while (kept.values().stream().filter(among).count() >= most) {
            kept.values().stream()
                    .filter(among)
                    .min(Comparator.comparing(Kept::used))
                    .ifPresent(this::drop);
        }
    }

    private void drop(@Nullable Kept gone) {
        if (gone == null) return;
        kept.remove(gone.rehearsal().id());
        gone.rehearsal().close();
    }
}

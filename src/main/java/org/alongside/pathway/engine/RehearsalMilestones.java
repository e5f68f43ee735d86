package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Milestones;

/** The dated points of the one episode that a rehearsal pretends. */
record RehearsalMilestones(Supplier<Map<String, Instant>> kept) implements Milestones {

    @Override
    public void reach(EpisodeRef episode, String milestone, Instant at) {
        kept.get().putIfAbsent(milestone, at);
    }

    @Override
    public Optional<Instant> reached(EpisodeRef episode, String milestone) {
        return Optional.ofNullable(kept.get().get(milestone));
    }
}

package org.alongside.pathway;

import java.util.Optional;
import java.util.Set;

/** What the engine room asks of the record about who works with a person. All calls join the engine's transaction. */
public interface Participation {

    /** Who serves a role in an episode; the team is fixed the first time it is asked for. */
    Serving serving(EpisodeRef episode, String role);

    /**
     * Pins a continuity role that nobody holds yet, or that this worker holds already.
     *
     * @throws Refusal when another worker holds it, since a change is a handover
     */
    void pin(EpisodeRef episode, String role, String worker);

    /**
     * Who serves a role in an episode now.
     *
     * @param team the one team that serves the role in this episode
     * @param pinned the participant, for a continuity role that somebody holds
     * @param cover who acts for the participant today
     * @param beside colleagues brought in beside the participant, who may do the steps of the role as well
     */
    record Serving(String team, Optional<String> pinned, Optional<String> cover, Set<String> beside) {

        public Serving {
            beside = Set.copyOf(beside);
        }

        /** Nobody is beside the participant. */
        public Serving(String team, Optional<String> pinned, Optional<String> cover) {
            this(team, pinned, cover, Set.of());
        }

        /** Whose list a new step goes to: the cover while there is one, else the participant. */
        public Optional<String> owner() {
            return cover.or(() -> pinned);
        }

        /** Whether this worker may do the steps of the role, as one of those who have it or beside them. */
        public boolean mayBeDoneBy(String worker) {
            return isHeldBy(worker) || beside.contains(worker);
        }

        /** Whether this worker has the role as participant or cover. */
        public boolean isHeldBy(String worker) {
            return pinned.filter(worker::equals).isPresent()
                    || cover.filter(worker::equals).isPresent();
        }
    }
}

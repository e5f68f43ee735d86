package org.alongside.pathway;

import java.time.Instant;
import java.util.Optional;

/** The dated points of episodes. */
public interface Milestones {

    /** Keeps the first time a milestone was reached; later times change nothing. */
    void reach(EpisodeRef episode, String milestone, Instant at);

    Optional<Instant> reached(EpisodeRef episode, String milestone);
}

package org.alongside.pathway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where in a pathway a vocabulary method is called from. The engine gives it; the model does not write it.
 *
 * @param episode missing while a start form of a new episode is filled in
 * @param role the role of the step, where the call belongs to one
 * @param team the team that serves that role in this episode, or else the receiving team
 * @param worker who acts, missing in timers
 */
public record Situation(
        @Nullable EpisodeRef episode,
        @Nullable String role,
        @Nullable String team,
        @Nullable String worker,
        Instant now) {

    /** The episode, for methods that make no sense without one. */
    public EpisodeRef theEpisode() {
        if (episode == null) throw new IllegalStateException("called outside an episode");
        return episode;
    }

    /** The acting worker, for methods that make no sense without one. */
    public String theWorker() {
        if (worker == null) throw new IllegalStateException("called with nobody signed in");
        return worker;
    }
}

package org.alongside.pathway;

import java.util.List;
import java.util.Optional;

/** What the record and the features may ask of the steps that are open in an episode. Joins the transaction. */
public interface OpenSteps {

    /** The names of the episode's open steps, oldest first. */
    List<String> namesIn(EpisodeRef episode);

    /** The name of an open step with this element id, if there is one. */
    Optional<String> nameOf(EpisodeRef episode, String step);

    /** Gives the episode's open steps of a role to another worker, as after a handover. */
    void give(EpisodeRef episode, String role, String worker);

    /** Marks the open steps with this element id as urgent. */
    void markUrgent(EpisodeRef episode, String step);

    /**
     * Tells every pathway of the episode that something happened, by message name.
     *
     * @return whether any of them was waiting for it
     */
    boolean tell(EpisodeRef episode, String message);
}

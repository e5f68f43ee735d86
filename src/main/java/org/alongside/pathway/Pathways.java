package org.alongside.pathway;

import java.util.List;

/** What the record may ask of pathways as wholes. All calls join the engine's transaction. */
public interface Pathways {

    /**
     * The role whose worker starts a pathway.
     *
     * @throws Refusal when no such pathway can be started
     */
    String starterOf(String pathway);

    /** Begins a pathway for an episode that is there already, as one that was handed on. */
    void begin(String pathway, EpisodeRef episode);

    /**
     * Begins a pathway for an episode before one of its steps.
     *
     * @param step the id of a step or of a called pathway
     * @throws Refusal when the pathway has no such step
     */
    void beginBefore(String pathway, EpisodeRef episode, String step);

    /** All steps and called pathways that can be begun before: {@code pathway.step} with the words of both. */
    List<Choice> steps();
}

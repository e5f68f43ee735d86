package org.alongside.pathway;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the engine room asks of the record about episodes. All calls join the engine's transaction. */
public interface EpisodeBook extends Milestones {

    /**
     * Opens an episode for the person a start form describes, matching or adding the person, setting the starter's
     * team and, for a continuity role, pinning the starter.
     *
     * @param pathway the process key
     * @param role the starter's role
     * @param placed values by record place, as {@code person.name}
     */
    EpisodeRef open(String pathway, String role, String worker, Map<String, Object> placed, Instant at);

    /** An episode by what people call it, whether open or closed. */
    Optional<EpisodeRef> find(String reference);

    /** Keeps others from working on this episode until the transaction ends, and waits for whoever does already. */
    void hold(UUID episode);

    boolean isOpen(EpisodeRef episode);

    /** How a pathway that begins in this episode came about: anew, again for this person, or by being handed on. */
    Origin originOf(UUID episode, String pathway);

    /** Whether this worker is a participant, covers one, was brought in beside one, or manages a team of this episode. */
    boolean mayAct(EpisodeRef episode, String worker);
}

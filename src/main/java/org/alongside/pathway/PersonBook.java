package org.alongside.pathway;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the engine room asks of the record about people who are in it already. All calls join the engine's transaction,
 * and a record that was merged into another answers as that other one.
 */
public interface PersonBook {

    /**
     * What the record says of a person, by place, and keeps saying until the transaction ends.
     *
     * @throws Refusal when there is no such person, or this worker may not read about them
     */
    Map<String, Object> known(UUID person, String worker);

    /**
     * Opens an episode as {@link EpisodeBook#open} does, of a person who is known.
     *
     * @throws Refusal when there is no such person, or this worker may not read about them
     */
    EpisodeRef open(String pathway, String role, String worker, UUID person, Map<String, Object> placed, Instant at);
}

package org.alongside.pathway;

import java.util.UUID;

/**
 * One person's journey, as the engine knows it.
 *
 * @param id the engine's business key
 * @param reference what people read and say, as {@code SC-1043}; the engine's variable {@code episode}
 */
public record EpisodeRef(UUID id, String reference) {}

package org.alongside.record;

import java.time.Instant;

/** Something that those who see to an episode should know, without anybody's name. */
public record Notice(String words, Instant at) {}

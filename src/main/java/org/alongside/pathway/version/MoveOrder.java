package org.alongside.pathway.version;

import java.time.Instant;
import java.util.UUID;

/** A move that a manager ordered, and why. */
public record MoveOrder(UUID id, MoveWish wish, String because, String orderedBy, Instant orderedAt) {}

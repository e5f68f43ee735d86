package org.alongside.pathway.version;

import java.util.UUID;

/** Somebody who was to be moved and could not be. */
public record Stayed(UUID episode, String why) {}

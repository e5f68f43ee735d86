package org.alongside.work.pathways;

import java.time.Instant;

/** So many people stand at a step of a version, the first of them since then: numbers, no names. */
record Standing(String pathway, int version, String step, String name, int people, Instant since) {}

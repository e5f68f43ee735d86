/** Logs taken in from other systems, and timings given out. Uses the log rows of {@code timing.store}. */
@org.jspecify.annotations.NullMarked
package org.alongside.timing.exchange;

package org.alongside.timing.exchange;

/** A row of an imported log that could not be kept, and why. */
public record LineLeftOut(long line, String reason) {}

package org.alongside.timing.exchange;

/** How much was written. */
record Written(long cases, long lines) {}

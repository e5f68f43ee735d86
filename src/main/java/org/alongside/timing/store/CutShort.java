package org.alongside.timing.store;

/** Nobody waits any more for a cache to be filled: it ends after the portion that has just been read. */
final class CutShort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutShort() {
        super("Filling the cache of timings was cut short");
    }
}

package org.alongside.timing.store;

/** The cache is being opened or made; a page says so and asks to come back. */
public final class TimingsNotReady extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TimingsNotReady() {
        super("The timings are being prepared");
    }
}

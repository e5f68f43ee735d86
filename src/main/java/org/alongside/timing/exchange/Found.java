package org.alongside.timing.exchange;

/** Hears what a file holds, in its order. */
interface Found {

    void event(ImportedEvent event);

    void bad(long line, String reason);
}

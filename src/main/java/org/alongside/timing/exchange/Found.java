package org.alongside.timing.exchange;

/** Hears what a file holds, in its order. */
interface Found {

    void event(LogEvent event);

    void bad(long line, String reason);
}

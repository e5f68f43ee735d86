package org.alongside.timing.page;

import org.alongside.timing.exchange.ImportWatch;

/** A page comes once all is read, and bad rows are told by what was kept of them. */
final class Unwatched implements ImportWatch {

    @Override
    public void soFar(long bytes, long events) {}

    @Override
    public void bad(long line, String reason) {}
}

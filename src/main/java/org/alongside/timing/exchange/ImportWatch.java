package org.alongside.timing.exchange;

/** Is told how an import goes. */
public interface ImportWatch {

    /** After each batch: how much of the file is read, and how many events are kept so far. */
    void soFar(long bytes, long events);

    /** A row that cannot be kept, and why. */
    void bad(long line, String reason);
}

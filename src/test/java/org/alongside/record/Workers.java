package org.alongside.record;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at work at the same moment. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers(int howMany) {
        threads = Executors.newFixedThreadPool(howMany);
    }

    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

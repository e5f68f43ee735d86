package org.alongside.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that one thread of its own does again and again. What takes long asks between two portions whether it still
 * {@link #isGoingOn goes on}, so that a stop need not wait.
 */
public final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private volatile @Nullable ScheduledExecutorService worker;

    /** Named as its thread and its lines in the program's log are. */
    public BackgroundWork(String name) {
        this.name = name;
    }

    /** Begins doing this, first after some time and then with a pause between. Several works take turns. */
    public synchronized void repeat(Runnable work, Duration first, Duration pause) {
        ScheduledExecutorService here = worker;
        if (here == null) here = Executors.newSingleThreadScheduledExecutor(this::thread);
        worker = here;
        var unused = here.scheduleWithFixedDelay(
                new Again(name, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    public boolean isGoingOn() {
        return worker != null;
    }

    /** Lets what is under way end: an interruption would cost the embedded database its file. */
    public void stop() {
        ScheduledExecutorService stopping = worker;
        worker = null;
        if (stopping == null) return;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                LOG.warn("The work on {} is still under way", name);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.alongside.pathway.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.alongside.pathway.version.Moves;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the moves that managers ordered, on every machine; what one that died left undone the next look finds. */
@Component
class MovesInBackground implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MovesInBackground.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So few that a machine that is to stop need not wait long. */
    private static final int AT_ONCE = 20;

    private final Moves moves;
    private final boolean wanted;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService worker;
    private @Nullable ScheduledFuture<?> looking;

    MovesInBackground(Moves moves, @Value("${alongside.moves-in-background:true}") boolean wanted) {
        this.moves = moves;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (!wanted) return;
        running = true;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "moves");
            thread.setDaemon(true);
            return thread;
        });
        looking = started.scheduleWithFixedDelay(
                this::goOn, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        worker = started;
    }

    /** A look that fails must not be the last. */
    private void goOn() {
        try {
            int tried = AT_ONCE;
            while (running && tried > 0) tried = moves.goOn(AT_ONCE);
        } catch (RuntimeException trouble) {
            LOG.warn("Moving people to another version stopped for now and will be tried again", trouble);
        }
    }

    /** Lets those under way arrive: an interruption would cost the embedded database its file. */
    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService stopping = worker;
        worker = null;
        looking = null;
        if (stopping == null) return;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                LOG.warn("A move is still under way");
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null && !looking.isDone();
    }
}

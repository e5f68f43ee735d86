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

    private final Moves moves;
    private final boolean wanted;
    private @Nullable ScheduledExecutorService worker;
    private @Nullable ScheduledFuture<?> looking;

    MovesInBackground(Moves moves, @Value("${alongside.moves-in-background:true}") boolean wanted) {
        this.moves = moves;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (!wanted) return;
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
            moves.goOn();
        } catch (RuntimeException trouble) {
            LOG.warn("Moving people to another version stopped for now and will be tried again", trouble);
        }
    }

    /** Lets the person under way arrive; the others wait for the next start. */
    @Override
    public void stop() {
        ScheduledExecutorService running = worker;
        if (running != null) running.shutdownNow();
        worker = null;
        looking = null;
    }

    @Override
    public boolean isRunning() {
        return looking != null && !looking.isDone();
    }
}

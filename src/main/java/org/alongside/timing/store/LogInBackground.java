package org.alongside.timing.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals the step log all the time and cuts it once a day, on every machine; what one leaves undone another does. */
@Component
class LogInBackground implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogInBackground.class);

    private static final Duration UNTIL_THE_FIRST_CUT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_CUTS = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Sealing sealing;
    private final LogKeeping keeping;
    private final StoreSettings settings;
    private final boolean wanted;
    private volatile @Nullable ScheduledExecutorService worker;

    LogInBackground(
            Sealing sealing,
            LogKeeping keeping,
            StoreSettings settings,
            @Value("${alongside.timings.in-background:true}") boolean wanted) {
        this.sealing = sealing;
        this.keeping = keeping;
        this.settings = settings;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (!wanted) return;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "step log");
            thread.setDaemon(true);
            return thread;
        });
        repeat(started, this::sealAll, settings.sealEvery(), settings.sealEvery());
        repeat(started, keeping::cut, UNTIL_THE_FIRST_CUT, BETWEEN_CUTS);
        worker = started;
    }

    private void sealAll() {
        int sealed = Sealing.AT_ONCE;
        while (isRunning() && sealed == Sealing.AT_ONCE) sealed = sealing.seal();
    }

    /** A time that fails must not be the last. */
    private static void repeat(ScheduledExecutorService worker, Runnable work, Duration first, Duration between) {
        Runnable kept = () -> {
            try {
                work.run();
            } catch (RuntimeException trouble) {
                LOG.warn("The step log is not kept up for now; this will be tried again", trouble);
            }
        };
        var unused = worker.scheduleWithFixedDelay(kept, first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what is under way end: an interruption would cost the embedded database its file. */
    @Override
    public void stop() {
        ScheduledExecutorService stopping = worker;
        worker = null;
        if (stopping == null) return;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                LOG.warn("The step log is still being kept up");
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}

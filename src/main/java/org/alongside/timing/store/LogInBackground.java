package org.alongside.timing.store;

import java.time.Duration;
import org.alongside.background.BackgroundWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals the step log all the time and cuts it once a day, on every machine; what one leaves undone another does. */
@Component
class LogInBackground implements SmartLifecycle {

    private static final Duration UNTIL_THE_FIRST_CUT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_CUTS = Duration.ofDays(1);

    private final Sealing sealing;
    private final LogKeeping keeping;
    private final StoreSettings settings;
    private final boolean wanted;
    private final BackgroundWork work = new BackgroundWork("step log");

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
        work.repeat(this::sealAll, settings.sealEvery(), settings.sealEvery());
        work.repeat(keeping::cut, UNTIL_THE_FIRST_CUT, BETWEEN_CUTS);
    }

    private void sealAll() {
        int sealed = Sealing.AT_ONCE;
        while (work.isGoingOn() && sealed == Sealing.AT_ONCE) sealed = sealing.seal();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isGoingOn();
    }
}

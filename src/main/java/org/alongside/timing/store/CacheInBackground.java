package org.alongside.timing.store;

import java.io.IOException;
import java.sql.SQLException;
import org.alongside.background.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this machine's cache of timings up to the sealed log. On a thread of its own: to make a cache anew takes
 * minutes, and the log is sealed meanwhile.
 */
@Component
class CacheInBackground implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CacheInBackground.class);

    private final Timings timings;
    private final StoreSettings settings;
    private final boolean wanted;
    private final BackgroundWork work = new BackgroundWork("cache of timings");
    private boolean toldOfUse;

    CacheInBackground(
            Timings timings, StoreSettings settings, @Value("${alongside.timings.in-background:true}") boolean wanted) {
        this.timings = timings;
        this.settings = settings;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted) work.repeat(this::catchUp, settings.feedEvery(), settings.feedEvery());
    }

    void catchUp() {
        try {
            timings.catchUp(this::cutShortAfterAStop);
            toldOfUse = false;
        } catch (CacheInUse elsewhere) {
            if (!toldOfUse) LOG.warn("There are no timings here for now. {}", elsewhere.getMessage());
            toldOfUse = true;
        } catch (CutShort stopped) {
            LOG.debug("What was not read into the cache of timings will be when the program runs again");
        } catch (SQLException | IOException trouble) {
            throw new IllegalStateException("The cache of timings is not kept up", trouble);
        }
    }

    private void cutShortAfterAStop(long rows) {
        if (!work.isGoingOn()) throw new CutShort();
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

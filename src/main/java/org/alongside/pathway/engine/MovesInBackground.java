package org.alongside.pathway.engine;

import java.time.Duration;
import org.alongside.background.BackgroundWork;
import org.alongside.pathway.version.Moves;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the moves that managers ordered, on every machine; what one that died left undone the next look finds. */
@Component
class MovesInBackground implements SmartLifecycle {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    /** So few that a machine that is to stop need not wait long. */
    private static final int AT_ONCE = 20;

    private final Moves moves;
    private final boolean wanted;
    private final BackgroundWork work = new BackgroundWork("moves");

    MovesInBackground(Moves moves, @Value("${alongside.moves-in-background:true}") boolean wanted) {
        this.moves = moves;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted) work.repeat(this::goOn, BETWEEN_LOOKS, BETWEEN_LOOKS);
    }

    private void goOn() {
        int tried = AT_ONCE;
        while (work.isGoingOn() && tried > 0) tried = moves.goOn(AT_ONCE);
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

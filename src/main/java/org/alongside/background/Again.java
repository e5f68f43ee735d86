package org.alongside.background;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A time that fails must not be the last. The same trouble is told once, not every few seconds. */
final class Again implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Again.class);

    private final String name;
    private final Runnable work;
    private @Nullable String told;

    Again(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            work.run();
            told = null;
        } catch (RuntimeException | Error trouble) {
            if (!trouble.toString().equals(told))
                LOG.warn("The work on {} failed for now and will be tried again", name, trouble);
            told = trouble.toString();
        }
    }
}

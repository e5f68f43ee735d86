package org.alongside.timing.store;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** Brings the cache of an application under test up to date, which it does not do by itself. */
public final class CacheOfNow {

    private CacheOfNow() {}

    public static synchronized void isThere(ApplicationContext application) {
        sealed(application);
        try {
            application.getBean(Timings.class).catchUp();
        } catch (SQLException | IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Numbers what the log holds, and no more than that. */
    public static void sealed(ApplicationContext application) {
        Sealing sealing = application.getBean(Sealing.class);
        int sealed = Sealing.AT_ONCE;
        while (sealed == Sealing.AT_ONCE) sealed = sealing.seal();
    }
}

package org.alongside.timing.store;

import java.nio.file.Path;

/** Another program has the cache open: a server, or a command that is still running. */
public final class CacheInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CacheInUse(Path file) {
        super(file + " is in use by another program. Stop it first, or give this one a file of its own.");
    }
}

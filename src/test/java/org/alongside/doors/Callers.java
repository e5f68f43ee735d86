package org.alongside.doors;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Callers who are there already, since signing in takes time. */
public final class Callers {

    private static final Map<String, Caller> KNOWN = new ConcurrentHashMap<>();

    private Callers() {}

    public static Caller at(Caller.Mount mount, int port, String worker) {
        return KNOWN.computeIfAbsent(mount + " " + port + " " + worker, key -> Caller.at(mount, port, worker));
    }
}

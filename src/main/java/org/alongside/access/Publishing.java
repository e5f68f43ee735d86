package org.alongside.access;

import java.util.Set;

/** Who may publish pathways, move people between their versions, retire and suspend them. */
public final class Publishing {

    /** Those who answer for how their teams work, and those who keep the whole service running. */
    public static final Set<String> ROLES = Set.of("teamManager", "administrator");

    private Publishing() {}

    public static boolean mayPublish(Worker worker) {
        return worker.active() && ROLES.stream().anyMatch(worker::holds);
    }
}

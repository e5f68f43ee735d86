package org.alongside.work.team;

import org.jspecify.annotations.Nullable;

/** A worker in a role of the team. */
record Member(
        String worker,
        String name,
        boolean active,
        String roleId,
        String role,
        boolean main,
        @Nullable Integer capacity) {

    /** Tells the rows of a form apart. */
    String key() {
        return worker + ":" + roleId;
    }
}

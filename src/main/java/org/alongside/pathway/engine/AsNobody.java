package org.alongside.pathway.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Does what the program itself does, for which the engine must not ask whether the worker at hand may. */
final class AsNobody {

    private AsNobody() {}

    static void run(IdentityService identities, Runnable work) {
        @Nullable Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (before != null) identities.setAuthentication(before);
        }
    }
}

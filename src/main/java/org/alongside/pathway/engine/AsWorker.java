package org.alongside.pathway.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Does something in a worker's name, whoever was signed in to the engine before. */
final class AsWorker {

    private AsWorker() {}

    static <T> T run(IdentityService identities, String worker, List<String> groups, Supplier<T> work) {
        @Nullable Authentication before = identities.getCurrentAuthentication();
        identities.setAuthentication(worker, groups);
        try {
            return work.get();
        } finally {
            if (before == null) identities.clearAuthentication();
            else identities.setAuthentication(before);
        }
    }
}

package org.alongside.pathway.door;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of the engine's REST API, before it is let in.
 *
 * @param path the steps of the path below the REST root and the engine's name, decoded
 * @param about whom the call asks about in its query, where it does
 */
public record Knock(
        String method, List<String> path, @Nullable String about, String worker, Set<Audience> audiences) {

    /** Whether the body is a query that narrows a list of steps. */
    boolean addsToAList() {
        return method.equals("POST") && path.get(0).equals("filter");
    }
}

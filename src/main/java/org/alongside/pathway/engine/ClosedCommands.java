package org.alongside.pathway.engine;

import java.util.Set;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * The last door, inside the engine: whoever is signed in can read, complete and take steps, start pathways and publish
 * them, and nothing else, whichever API they came through. The engine's own work has nobody signed in.
 */
class ClosedCommands extends CommandInterceptor {

    private static final Set<String> OPEN = Set.of(
            "DeployCmd", // publication, checked by authorization and by the rules
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "ExecuteFilterCountCmd",
            "CreateUserQueryCmd", // these two only make the query that is then asked
            "CreateGroupQueryCmd",
            "AuthorizationCheckCmd",
            "HistoryLevelSetupCommand",
            "DetermineHistoryLevelCmd");

    private final java.util.function.Supplier<@Nullable Authentication> signedIn;

    ClosedCommands(java.util.function.Supplier<@Nullable Authentication> signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean outermost = Context.getCommandContext() == null;
        if (outermost && signedIn.get() != null && !isOpen(command)) {
            throw Refusal.forbidden("This cannot be done by hand: the pathway does it, or a form asks for it.");
        }
        return next.execute(command);
    }

    private static boolean isOpen(Command<?> command) {
        Class<?> type = command.getClass();
        return type.getName().startsWith("org.alongside.")
                || command instanceof AbstractQuery<?, ?>
                || type.getSimpleName().startsWith("Get")
                || OPEN.contains(type.getSimpleName());
    }
}

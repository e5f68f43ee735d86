package org.alongside.pathway.engine;

import java.sql.SQLException;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Outermost of all: brings our refusals out from under the engine's wrappings, and says in plain words that somebody
 * else was first, after one more try.
 */
class PlainRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean inner = Context.getCommandContext() != null;
        if (inner) return next.execute(command);
        try {
            return onceMore(command);
        } catch (RuntimeException trouble) {
            throw plain(command, trouble);
        }
    }

    private <T> T onceMore(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException trouble) {
            boolean own = !TransactionSynchronizationManager.isActualTransactionActive();
            if (own && isRace(trouble)) return next.execute(command);
            throw trouble;
        }
    }

    private static RuntimeException plain(Command<?> command, RuntimeException trouble) {
        Refusal refusal = cause(trouble, Refusal.class);
        if (refusal != null) return refusal;
        if (isRace(trouble)) {
            return Refusal.conflict("Somebody has just completed or changed this. Look at it again; nothing was sent.");
        }
        if (cause(trouble, SuspendedEntityInteractionException.class) != null) {
            return Refusal.conflict(
                    "A pathway of this episode is paused for now. Try again when it goes on; nothing was" + " sent.");
        }
        if (cause(trouble, AuthorizationException.class) != null) {
            return Refusal.forbidden("This is not open to you in your role.");
        }
        // The engine reads of what is gone as of something broken.
        boolean reads = command.getClass().getSimpleName().startsWith("Get");
        if (reads && cause(trouble, NullValueException.class) != null) {
            return Refusal.missing("This is not here, or not any more.");
        }
        return trouble;
    }

    private static boolean isRace(Throwable trouble) {
        return cause(trouble, OptimisticLockingException.class) != null
                || cause(trouble, DuplicateKeyException.class) != null
                || cause(trouble, ConcurrencyFailureException.class) != null
                || isStandOff(cause(trouble, SQLException.class));
    }

    /** Two that waited for each other, as a worker's call and a timer may; the database let one of them go. */
    private static boolean isStandOff(@Nullable SQLException trouble) {
        String state = trouble == null ? null : trouble.getSQLState();
        return state != null && state.startsWith("40");
    }

    private static <X> @Nullable X cause(@Nullable Throwable trouble, Class<X> kind) {
        for (Throwable each = trouble; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) return kind.cast(each);
        }
        return null;
    }
}

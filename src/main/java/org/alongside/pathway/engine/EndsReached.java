package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The end events that runs have reached in the command under way. A run is over in the command in which it reaches its
 * last one, and the engine no longer knows then which that was.
 */
final class EndsReached implements Session {

    /** @param raises whether it ends by an error or an escalation, which may cut off the run it stands in */
    record End(String event, boolean raises) {}

    private final Map<String, End> lastOfRun = new HashMap<>();

    static EndsReached here() {
        return Context.getCommandContext().getSession(EndsReached.class);
    }

    static ExecutionListener reached(boolean raises) {
        return execution -> here().lastOfRun
                .put(execution.getProcessInstanceId(), new End(execution.getCurrentActivityId(), raises));
    }

    /** A pathway that deals with its own error or escalation goes on. */
    static ExecutionListener goesOn() {
        return execution -> here().lastOfRun.remove(execution.getProcessInstanceId());
    }

    @Nullable
    End lastOf(ExecutionEntity run) {
        return lastOfRun.get(run.getProcessInstanceId());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return EndsReached.class;
        }

        @Override
        public Session openSession() {
            return new EndsReached();
        }
    }
}

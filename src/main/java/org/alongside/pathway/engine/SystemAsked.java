package org.alongside.pathway.engine;

import java.util.List;
import java.util.function.Supplier;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/**
 * A system step in a rehearsal, which calls nothing: where it would find something out, it waits to be told; else it
 * only says what it would do.
 */
final class SystemAsked extends ReceiveTaskActivityBehavior {

    private final Supplier<RehearsalState> here;
    private final @Nullable RehearsalQuestion question;

    /** @param question missing where the step finds nothing out */
    SystemAsked(Supplier<RehearsalState> here, @Nullable RehearsalQuestion question) {
        this.here = here;
        this.question = question;
    }

    @Nullable
    RehearsalQuestion question() {
        return question;
    }

    @Override
    public void performExecution(ActivityExecution execution) throws Exception {
        if (question != null) return;
        here.get()
                .story
                .tell(Kind.SYSTEM, String.valueOf(execution.getActivity().getProperty("name")), List.of());
        leave(execution);
    }
}

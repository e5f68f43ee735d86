package org.alongside.pathway.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** The vocabulary call of a service task, kept where the model is parsed. */
final class SystemStep {

    private static final String KEY = "alongside.call";

    private SystemStep() {}

    static void keepAt(ActivityImpl activity, @Nullable String expression) {
        if (expression != null) activity.setProperty(KEY, expression);
    }

    static Optional<Call> at(@Nullable ActivityImpl activity) {
        return activity == null ? Optional.empty() : Call.in((String) activity.getProperty(KEY));
    }
}

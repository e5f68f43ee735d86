package org.alongside.pathway.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** What a pathway waits for where nobody is to act, kept where the model is parsed. */
enum WaitModel {
    TIMER,
    MESSAGE,
    /** Whichever of several comes first. */
    FIRST;

    private static final String KEY = "alongside.wait";

    static Optional<WaitModel> of(Element event) {
        if (event.element("linkEventDefinition") != null) return Optional.empty();
        return Optional.of(event.element("timerEventDefinition") == null ? MESSAGE : TIMER);
    }

    static Optional<WaitModel> at(@Nullable ActivityImpl activity) {
        return Optional.ofNullable(activity).map(place -> (WaitModel) place.getProperty(KEY));
    }

    void keepAt(ActivityImpl activity) {
        activity.setProperty(KEY, this);
    }

    /** As the log calls it. What may be ended by a message counts as waiting for one. */
    String kindAt(ActivityImpl activity) {
        return switch (this) {
            case TIMER -> "timer";
            case MESSAGE -> "message";
            case FIRST ->
                EventSubscriptionDeclaration.getDeclarationsForScope(activity).isEmpty() ? "timer" : "message";
        };
    }
}

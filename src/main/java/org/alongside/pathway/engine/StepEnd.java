package org.alongside.pathway.engine;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Lets a step be completed only by answers that were checked and kept in this same call. */
@Component
class StepEnd implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (!InHand.holds(task.getId())) {
            throw Refusal.invalid("Complete “%s” with its form.".formatted(task.getName()));
        }
    }
}

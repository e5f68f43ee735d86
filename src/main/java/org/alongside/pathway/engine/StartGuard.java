package org.alongside.pathway.engine;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Lets a pathway begin only from its checked start form, called by another pathway of the same episode, or because the
 * record begins it again.
 */
@Component
class StartGuard implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        boolean called = ((ExecutionEntity) execution).getSuperExecution() != null;
        boolean begun = InHand.holds(execution.getProcessInstanceId())
                || InHand.holds(again(execution.getProcessBusinessKey()));
        if (!called && !begun) {
            throw Refusal.invalid("Start this pathway with its form, from Start process in Tasklist.");
        }
    }

    /** What is in hand while an episode's pathway begins again, whose instance has no id before it begins. */
    static String again(String episode) {
        return "again:" + episode;
    }
}

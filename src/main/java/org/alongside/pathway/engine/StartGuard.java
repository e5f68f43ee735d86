package org.alongside.pathway.engine;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Lets a pathway begin only from its checked start form, or called by another pathway of the same episode. */
@Component
class StartGuard implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        boolean called = ((ExecutionEntity) execution).getSuperExecution() != null;
        if (!called && !InHand.holds(execution.getProcessInstanceId())) {
            throw Refusal.invalid("Start this pathway with its form, from Start process in Tasklist.");
        }
    }
}

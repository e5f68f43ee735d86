package org.alongside.pathway.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine for what a pathway or the record asks of it: nobody's permissions are looked at. Found late. */
@Component
class EngineUnasked {

    private final ObjectProvider<ProcessEngine> engine;

    EngineUnasked(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    ProcessEngine itself() {
        return engine.getObject();
    }

    /** Joins the transaction under way. */
    <T> T doing(Command<T> work) {
        return ((ProcessEngineConfigurationImpl) itself().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> work.execute(context)));
    }
}

package org.alongside.pathway.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A pathway that is deployed to be walked, as often as one likes. */
public final class WalkedPathway implements AutoCloseable {

    private final ProcessEngine engine;
    private final Chosen chosen;
    private final CalledPathways called;
    private final String pathway;
    private final String deployment;
    private final Set<String> entered = new HashSet<>();

    WalkedPathway(ProcessEngine engine, Chosen chosen, CalledPathways called, String pathway, String deployment) {
        this.engine = engine;
        this.chosen = chosen;
        this.called = called;
        this.pathway = pathway;
        this.deployment = deployment;
    }

    /** Begins a walk. @param finds what each system step finds, asked when one comes to it */
    public EngineWalk begin(Map<String, Object> answers, Function<String, Map<String, Object>> finds) {
        chosen.pathway = pathway;
        chosen.entered = entered;
        chosen.finds = finds;
        ProcessInstance caller = engine.getRuntimeService().startProcessInstanceByKey(CalledPathways.CALLER, answers);
        return new EngineWalk(engine, called, pathway, caller.getId());
    }

    /** The ids of all elements and flows that any walk has come to. */
    public Set<String> entered() {
        return Set.copyOf(entered);
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true, true);
    }
}

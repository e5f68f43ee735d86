package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Situation;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Camunda itself, in memory, for pathways to be walked on: set up and read as for rehearsals, only that a system step or
 * decision finds whatever the walk says, at once, as in life.
 */
public final class WalkedEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final Chosen chosen = new Chosen();

    public WalkedEngine() {
        Vocabulary none = new Vocabulary(Map::of);
        Forms forms = new Forms(none);
        Situation nowhere = new Situation(null, null, null, null, null);
        ProcessEngineConfigurationImpl set = RehearsalEngine.inMemory();
        set.setEnforceHistoryTimeToLive(false);
        set.setExpressionManager(new LaterExpressions(none, scope -> nowhere, new KnownAnswers(forms)::include));
        set.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new WalkParse(chosen, forms))));
        engine = set.buildProcessEngine();
        ProcessEngines.unregister(engine);
    }

    /**
     * A pathway ready to be walked, with a caller around it and stand-ins for those it calls: the walk decides what comes
     * of a call, and what the caller of this one makes of its errors is no part of it.
     */
    public WalkedPathway deploy(String pathway, String file, Map<String, byte[]> files) {
        CalledPathways called = CalledPathways.in(files.get(file));
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(pathway);
        files.forEach((name, content) -> {
            if (name.equals(file) || name.endsWith(".form")) add(deployment, name, content);
        });
        called.standIns(pathway).forEach((name, content) -> add(deployment, name, content));
        return new WalkedPathway(
                engine, chosen, called, pathway, deployment.deploy().getId());
    }

    private static void add(DeploymentBuilder deployment, String name, byte[] content) {
        deployment.addInputStream(name, new ByteArrayInputStream(content));
    }

    @Override
    public void close() {
        engine.close();
    }
}

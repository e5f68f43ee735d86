package org.alongside.pathway.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes each folder of {@code processes/} as a deployment of its own at start-up: only if a file changed, and only
 * while no manager has published one of its pathways.
 */
@Component
@Order(0)
class BundledPathways implements ApplicationRunner {

    static final String SOURCE = "bundled";

    private static final Logger LOG = LoggerFactory.getLogger(BundledPathways.class);

    private final RepositoryService repository;

    BundledPathways(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var folder : folders().entrySet()) publish(folder.getKey(), folder.getValue());
    }

    private static Map<String, Map<String, byte[]>> folders() throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/processes/*/*.*")) {
            String[] path = file.getURL().getPath().split("/");
            folders.computeIfAbsent(path[path.length - 2], name -> new TreeMap<>())
                    .put(path[path.length - 1], file.getContentAsByteArray());
        }
        return folders;
    }

    private void publish(String folder, Map<String, byte[]> files) {
        for (String pathway : pathways(files)) {
            if (takenOver(pathway)) {
                LOG.info("Pathways in processes/{} are left alone: a manager has published “{}”.", folder, pathway);
                return;
            }
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder).source(SOURCE).enableDuplicateFiltering(false);
        new LinkedHashMap<>(files)
                .forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private static List<String> pathways(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(file.getValue())))
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .toList();
    }

    private boolean takenOver(String pathway) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult();
        return latest != null
                && !SOURCE.equals(repository
                        .createDeploymentQuery()
                        .deploymentId(latest.getDeploymentId())
                        .singleResult()
                        .getSource());
    }
}

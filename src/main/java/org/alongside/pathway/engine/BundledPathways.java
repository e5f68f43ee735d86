package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
        for (BundledFolder folder : BundledFolder.calledOnesFirst(folders())) publish(folder);
    }

    private static List<BundledFolder> folders() throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/processes/*/*.*")) {
            String[] path = file.getURL().getPath().split("/");
            folders.computeIfAbsent(path[path.length - 2], name -> new TreeMap<>())
                    .put(path[path.length - 1], file.getContentAsByteArray());
        }
        return folders.entrySet().stream()
                .map(folder -> BundledFolder.of(folder.getKey(), folder.getValue()))
                .toList();
    }

    private void publish(BundledFolder folder) {
        for (String pathway : folder.pathways()) {
            if (takenOver(pathway)) {
                LOG.info(
                        "Pathways in processes/{} are left alone: a manager has published “{}”.",
                        folder.name(),
                        pathway);
                return;
            }
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder.name()).source(SOURCE).enableDuplicateFiltering(false);
        folder.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
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

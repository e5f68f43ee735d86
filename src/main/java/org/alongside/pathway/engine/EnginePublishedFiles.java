package org.alongside.pathway.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.pathway.publication.PublishedFiles;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** Read from the engine's deployments. */
@Component
class EnginePublishedFiles implements PublishedFiles {

    private final EngineUnasked engine;

    EnginePublishedFiles(EngineUnasked engine) {
        this.engine = engine;
    }

    @Override
    public Map<String, byte[]> of(String pathway, int version) {
        return engine.doing(context -> of(definitions(pathway).processDefinitionVersion(version)));
    }

    @Override
    public Map<String, byte[]> ofLive(String pathway) {
        return engine.doing(context -> of(definitions(pathway).latestVersion()));
    }

    @Override
    public Optional<Integer> liveVersion(String pathway) {
        return engine.doing(context -> Optional.ofNullable(
                        definitions(pathway).latestVersion().singleResult())
                .map(ProcessDefinition::getVersion));
    }

    private Map<String, byte[]> of(ProcessDefinitionQuery asked) {
        ProcessDefinition found = asked.singleResult();
        Map<String, byte[]> files = new TreeMap<>();
        if (found == null) return files;
        String deployment = found.getDeploymentId();
        repository()
                .getDeploymentResourceNames(deployment)
                .forEach(name -> files.put(name, read(repository().getResourceAsStream(deployment, name))));
        return files;
    }

    private ProcessDefinitionQuery definitions(String pathway) {
        return repository().createProcessDefinitionQuery().processDefinitionKey(pathway);
    }

    private RepositoryService repository() {
        return engine.itself().getRepositoryService();
    }

    private static byte[] read(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

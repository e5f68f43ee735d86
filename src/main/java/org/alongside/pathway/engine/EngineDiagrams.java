package org.alongside.pathway.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.pathway.desk.Diagrams;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.drawing.Heat;
import org.alongside.pathway.drawing.Spot;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Read from deployed models; a version never changes, so its drawing is kept. */
@Component
class EngineDiagrams implements Diagrams {

    private final EngineUnasked engine;
    private final Map<String, Optional<Drawing>> drawings = new ConcurrentHashMap<>();

    EngineDiagrams(EngineUnasked engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> of(String pathway, int version, Set<String> marked) {
        return drawing(pathway, version).map(drawing -> drawing.asSvg(marked));
    }

    @Override
    public Optional<String> heated(String pathway, int version, Heat heat) {
        return drawing(pathway, version).map(drawing -> drawing.asHeatmap(heat));
    }

    @Override
    public List<Spot> stepsOn(String pathway, int version) {
        return drawing(pathway, version).map(Drawing::steps).orElse(List.of());
    }

    private Optional<Drawing> drawing(String pathway, int version) {
        String key = pathway + ":" + version;
        Optional<Drawing> known = drawings.get(key);
        if (known != null) return known;
        Optional<Drawing> read = engine.doing(context -> read(pathway, version));
        // What is asked for but was never published must not fill the memory.
        if (read.isPresent()) drawings.put(key, read);
        return read;
    }

    private Optional<Drawing> read(String pathway, int version) {
        RepositoryService repository = engine.itself().getRepositoryService();
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .processDefinitionVersion(version)
                .singleResult();
        return Optional.ofNullable(found).map(each -> Drawing.of(repository.getProcessModel(each.getId())));
    }
}

package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.rehearsal.Scene.Picture;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The pathways of a rehearsal as they are drawn, marked where something is going on; the one begun comes first. */
final class RehearsalPictures {

    private final RehearsalEngine engine;
    private final Map<String, Drawing> drawings = new HashMap<>();

    RehearsalPictures(RehearsalEngine engine) {
        this.engine = engine;
    }

    /** A model without places for its elements is left out. */
    List<Picture> of(ProcessDefinitionEntity pathway, boolean toStart, List<ProcessInstance> open) {
        Map<String, Set<String>> marked = new LinkedHashMap<>();
        marked.put(pathway.getId(), new LinkedHashSet<>());
        String event = PathwayModel.of(pathway).startEvent();
        if (toStart && event != null) marked.put(pathway.getId(), Set.of(event));
        open.forEach(each -> marked.computeIfAbsent(each.getProcessDefinitionId(), id -> new LinkedHashSet<>())
                .addAll(engine.itself().getRuntimeService().getActiveActivityIds(each.getId())));
        List<Picture> pictures = new ArrayList<>();
        marked.forEach((definition, elements) -> {
            Drawing drawing = drawings.computeIfAbsent(
                    definition,
                    id -> Drawing.of(engine.itself().getRepositoryService().getProcessModel(id)));
            if (!drawing.isEmpty()) pictures.add(new Picture(drawing.title(), drawing.asSvg(elements)));
        });
        return pictures;
    }
}

package org.alongside.pathway.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a process's model says beyond the standard.
 *
 * @param aboutAnEpisode whether it is an act about an episode that is already open
 * @param startedBy the roles that may start it; empty for a pathway that is only called
 * @param form the start form
 */
record PathwayModel(
        boolean aboutAnEpisode,
        Set<String> startedBy,
        @Nullable String startEvent,
        @Nullable String form) {

    private static final String KEY = "alongside.pathway";

    PathwayModel startedBy(List<String> roles, String event, @Nullable String startForm) {
        return new PathwayModel(aboutAnEpisode, new HashSet<>(roles), event, startForm);
    }

    void keepAt(ProcessDefinitionEntity definition) {
        definition.setProperty(KEY, this);
    }

    static PathwayModel of(ProcessDefinitionEntity definition) {
        PathwayModel model = (PathwayModel) definition.getProperty(KEY);
        return model == null ? new PathwayModel(false, Set.of(), null, null) : model;
    }
}

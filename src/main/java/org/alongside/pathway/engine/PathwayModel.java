package org.alongside.pathway.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a process's model says beyond the standard.
 *
 * @param about what it is about where it opens no episode of its own
 * @param openToEveryone whether all who have a starting role may start it, also those who do not work with the person
 * @param confidential whether only managers and who gave them read its answers
 * @param startedBy the roles that may start it; empty for a pathway that is only called
 * @param form the start form
 */
record PathwayModel(
        About about,
        boolean openToEveryone,
        boolean confidential,
        Set<String> startedBy,
        @Nullable String startEvent,
        @Nullable String form) {

    private static final String KEY = "alongside.pathway";

    /** What a pathway is about: an episode it opens, or one that is there. */
    enum About {
        ITS_OWN_EPISODE,
        AN_OPEN_EPISODE,
        A_CLOSED_EPISODE
    }

    static PathwayModel of(Element process) {
        About about = switch (StepModel.Properties.of(process, "about").orElse("")) {
            case "episode" -> About.AN_OPEN_EPISODE;
            case "closedEpisode" -> About.A_CLOSED_EPISODE;
            default -> About.ITS_OWN_EPISODE;
        };
        return new PathwayModel(
                about,
                says(process, "openTo", "everyone"),
                says(process, "confidential", "true"),
                Set.of(),
                null,
                null);
    }

    PathwayModel startedBy(List<String> roles, String event, @Nullable String startForm) {
        return new PathwayModel(about, openToEveryone, confidential, new HashSet<>(roles), event, startForm);
    }

    boolean aboutAnEpisode() {
        return about != About.ITS_OWN_EPISODE;
    }

    void keepAt(ProcessDefinitionEntity definition) {
        definition.setProperty(KEY, this);
    }

    static PathwayModel of(ProcessDefinitionEntity definition) {
        PathwayModel model = (PathwayModel) definition.getProperty(KEY);
        return model == null ? new PathwayModel(About.ITS_OWN_EPISODE, false, false, Set.of(), null, null) : model;
    }

    private static boolean says(Element process, String property, String value) {
        return StepModel.Properties.of(process, property).filter(value::equals).isPresent();
    }
}

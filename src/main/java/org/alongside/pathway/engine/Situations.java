package org.alongside.pathway.engine;

import java.time.Clock;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Situation;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out where in a pathway the engine stands when a model calls the vocabulary. */
@Component
class Situations {

    static final String EPISODE = "episode";

    private final Participation participation;
    private final Clock clock;

    Situations(Participation participation, Clock clock) {
        this.participation = participation;
        this.clock = clock;
    }

    Situation at(VariableScope scope) {
        ExecutionEntity execution = scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
        EpisodeRef episode = episodeOf(execution);
        String role = StepModel.at(execution.getActivity()).map(StepModel::role).orElse(null);
        String team = role == null ? null : participation.serving(episode, role).team();
        return new Situation(episode, role, team, actor(), clock.instant());
    }

    Situation at(EpisodeRef episode, String role, String team) {
        return new Situation(episode, role, team, actor(), clock.instant());
    }

    /** While a start form is filled in there is no episode yet. */
    Situation beforeTheStart() {
        return new Situation(null, null, null, actor(), clock.instant());
    }

    static EpisodeRef episodeOf(ExecutionEntity execution) {
        return new EpisodeRef(
                UUID.fromString(execution.getProcessBusinessKey()), String.valueOf(execution.getVariable(EPISODE)));
    }

    static @Nullable String actor() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}

package org.alongside.pathway.engine;

import java.time.Clock;
import org.alongside.pathway.Milestones;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Stamps a milestone of the episode when the element that carries it ends; only the first time counts. */
@Component
class MilestoneStamp {

    private final Milestones episodes;
    private final Clock clock;

    MilestoneStamp(Milestones episodes, Clock clock) {
        this.episodes = episodes;
        this.clock = clock;
    }

    ExecutionListener named(String milestone) {
        return execution -> {
            // An element that is cancelled also ends, without having been reached.
            if (((ExecutionEntity) execution).isCanceled()) return;
            episodes.reach(Situations.episodeOf((ExecutionEntity) execution), milestone, clock.instant());
        };
    }
}

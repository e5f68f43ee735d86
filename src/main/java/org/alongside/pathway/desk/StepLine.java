package org.alongside.pathway.desk;

import java.time.Instant;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;

/**
 * An open step as lists show it.
 *
 * @param stepId the engine's id of this one step
 * @param pathway the process key
 * @param pathwayName the pathway in the model's words
 * @param step the element id in the model
 * @param name the step in the model's words
 * @param team the team it is offered to
 * @param owner the worker who has it, if anybody
 * @param due its target
 * @param firstDue its target before anybody changed it
 */
public record StepLine(
        String stepId,
        EpisodeRef episode,
        String pathway,
        int pathwayVersion,
        String pathwayName,
        String step,
        String name,
        String role,
        String team,
        @Nullable String owner,
        Instant due,
        Instant firstDue,
        boolean urgent,
        Instant createdAt) {}

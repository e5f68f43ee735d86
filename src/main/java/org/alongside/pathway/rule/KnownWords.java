package org.alongside.pathway.rule;

import java.util.Map;
import java.util.Set;

/**
 * What the rules must know that is not in the files.
 *
 * @param roles the ids of the roles workers can have
 * @param vocabulary what models may call
 * @param places the places of the record that fields may write to, each with the type it takes
 * @param milestones the dated points of an episode
 * @param pathways the ids of pathways outside this deployment that may be called
 */
public record KnownWords(
        Set<String> roles,
        Vocabulary vocabulary,
        Map<String, Class<?>> places,
        Set<String> milestones,
        Set<String> pathways) {

    public KnownWords {
        roles = Set.copyOf(roles);
        places = Map.copyOf(places);
        milestones = Set.copyOf(milestones);
        pathways = Set.copyOf(pathways);
    }
}

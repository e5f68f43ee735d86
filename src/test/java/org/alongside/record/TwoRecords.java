package org.alongside.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;

/** Somebody who stands in the record twice, under the name she has and the one she had. */
abstract class TwoRecords {

    static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    static final Map<String, Object> NUMBER = Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER);
    static final String WHY = "She told us herself that she was called Ash before she married.";
    static final String WRONG = "They are cousins.";

    final Town town = new Town();
    final EpisodeRef first = town.aReferral("Ada Beech", BORN, Map.of("person.sex", "Female"));
    final EpisodeRef second = town.aReferral("Ada Ash", BORN, NUMBER);
    final UUID kept = person(first);
    final UUID merged = person(second);

    UUID theMerge() {
        return town.theMerge();
    }

    /** Whose record the episode is kept in, without what a merge shows. */
    UUID person(EpisodeRef episode) {
        return town.jdbc
                .sql("select person_id from episode where id = ?")
                .param(episode.id())
                .query(UUID.class)
                .single();
    }
}

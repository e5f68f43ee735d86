package org.alongside.work.pathways;

import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an episode is about, for those who may know. */
@Repository
class Known {

    private final JdbcClient database;
    private final People people;

    Known(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** A person by name, with the reference of the episode. */
    record Someone(String name, String reference) {}

    Someone of(UUID episode) {
        String reference = database.sql("select reference from episode where id = ?")
                .param(episode)
                .query(String.class)
                .single();
        return new Someone(people.of(new EpisodeRef(episode, reference)).name(), reference);
    }
}

package org.alongside.pathway.publication;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose a pathway is: its managers' who published it, and anybody's as long as it only came with Alongside. */
@Repository
public class Authorship {

    private final JdbcClient database;

    Authorship(JdbcClient database) {
        this.database = database;
    }

    /** The other organisation that publishes this pathway, unless the worker works there or keeps the whole service. */
    public Optional<String> ofOthers(String pathway, String worker) {
        return database.sql("""
                        select min(organisation.name)
                        from published_pathway
                        join published on published.deployment_id = published_pathway.deployment_id
                        join membership on membership.worker_id = published.published_by
                        join team on team.id = membership.team_id
                        join organisation on organisation.id = team.organisation_id
                        where published_pathway.pathway = :pathway
                          and published_pathway.version = (
                              select max(newest.version) from published_pathway newest
                              join published by_whom on by_whom.deployment_id = newest.deployment_id
                              where newest.pathway = :pathway and by_whom.published_by is not null)
                          and not exists (
                              select 1 from membership own join team own_team on own_team.id = own.team_id
                              where own.worker_id = :worker
                                and (own.role_id = 'administrator' or own_team.organisation_id = organisation.id))
                        """)
                .param("pathway", pathway)
                .param("worker", worker)
                .query(String.class)
                .optional();
    }
}

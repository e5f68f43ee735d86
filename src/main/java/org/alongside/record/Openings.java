package org.alongside.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens episodes: for a person a start form describes, or for the person of an episode that is handed on. */
@Component
class Openings {

    private final JdbcClient jdbc;
    private final People people;
    private final EpisodePlaces places;
    private final ServingTeams teams;
    private final Participation participation;
    private final RolesHeld roles;

    Openings(
            JdbcClient jdbc,
            People people,
            EpisodePlaces places,
            ServingTeams teams,
            Participation participation,
            RolesHeld roles) {
        this.jdbc = jdbc;
        this.people = people;
        this.places = places;
        this.teams = teams;
        this.participation = participation;
        this.roles = roles;
    }

    EpisodeRef open(String pathway, String role, String worker, Map<String, Object> placed, Instant at) {
        String team = mainTeam(worker, role);
        return begin(insert(pathway, people.addOrMatch(placed, at), worker, null, at), role, team, worker, placed, at);
    }

    /** An episode of a person who is known; who asks has seen to it that the worker may. */
    EpisodeRef open(String pathway, String role, String worker, UUID person, Map<String, Object> placed, Instant at) {
        String team = mainTeam(worker, role);
        return begin(insert(pathway, person, worker, null, at), role, team, worker, placed, at);
    }

    private EpisodeRef begin(
            EpisodeRef episode, String role, String team, String worker, Map<String, Object> placed, Instant at) {
        places.put(episode, placed, worker, at);
        teams.fix(episode, role, team);
        participation.pin(episode, role, worker);
        return episode;
    }

    /** An episode of the same person, which keeps the way back to what has been told already. */
    EpisodeRef linked(EpisodeRef from, String pathway, String role, HandOn handOn, Instant at) {
        String team = mainTeam(handOn.worker(), role);
        UUID person = people.held(people.of(from).id());
        EpisodeRef episode = insert(pathway, person, handOn.worker(), from.id(), at);
        Map<String, Object> placed = Map.of("episode.receivingTeam", handOn.receivingTeam());
        return begin(episode, role, team, handOn.worker(), placed, at);
    }

    private EpisodeRef insert(String pathway, UUID person, String worker, @Nullable UUID linkedFrom, Instant at) {
        String reference = jdbc.sql("select 'SC-' || nextval('episode_reference')")
                .query(String.class)
                .single();
        EpisodeRef episode = new EpisodeRef(UUID.randomUUID(), reference);
        jdbc.sql("""
                        insert into episode (id, reference, person_id, pathway, opened_by, opened_at, linked_from)
                        values (:id, :reference, :person, :pathway, :worker, :at, :linkedFrom)""")
                .param("id", episode.id())
                .param("reference", reference)
                .param("person", person)
                .param("pathway", pathway)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("linkedFrom", linkedFrom)
                .update();
        return episode;
    }

    private String mainTeam(String worker, String role) {
        return jdbc.sql("""
                        select team_id from membership where worker_id = :worker and role_id = :role
                        order by is_main desc, team_id fetch first 1 row only""")
                .param("worker", worker)
                .param("role", role)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.forbidden(
                        "You do not work as %s in any team, so you cannot start this.".formatted(roles.called(role))));
    }
}

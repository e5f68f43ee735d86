package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The managers a person's episodes have, by their teams: whom to ask, and whom to tell. */
@Component
class ManagersOfPerson {

    private final JdbcClient jdbc;
    private final ServingTeams teams;
    private final Notices notices;

    ManagersOfPerson(JdbcClient jdbc, ServingTeams teams, Notices notices) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.notices = notices;
    }

    /** Tells the manager of each open episode. */
    void tell(UUID person, String words, Instant at) {
        String role = RolesHeld.TEAM_MANAGER;
        episodesOf(person, "and closed_at is null")
                .forEach(episode -> notices.tell(episode, role, teams.of(episode, role), words, at));
    }

    /** The name of the team whose manager answers for the person: the one of the open episode, or of the last. */
    String teamToAsk(UUID person) {
        return episodesOf(person, "").stream()
                .findFirst()
                .map(episode -> nameOf(teams.of(episode, RolesHeld.TEAM_MANAGER)))
                .orElse("the person's team");
    }

    private List<EpisodeRef> episodesOf(UUID person, String which) {
        return jdbc.sql("""
                        select id, reference from episode where person_id = :person %s
                        order by case when closed_at is null then 0 else 1 end, opened_at desc, id""".formatted(which))
                .param("person", person)
                .query((row, line) -> new EpisodeRef(Stored.id(row, "id"), row.getString("reference")))
                .list();
    }

    private String nameOf(String team) {
        return jdbc.sql("select name from team where id = :team")
                .param("team", team)
                .query(String.class)
                .single();
    }
}

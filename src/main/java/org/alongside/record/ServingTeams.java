package org.alongside.record;

import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which team serves a role in an episode: the one fixed before, else the role's central team, else the receiving team,
 * else the starter's. Until a referral is received the manager is the starter's own: nothing has been shared yet.
 */
@Component
class ServingTeams {

    private final JdbcClient jdbc;

    ServingTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(EpisodeRef episode, String role) {
        return jdbc.sql("""
                        select coalesce(
                            (select t.team_id from episode_team t where t.episode_id = e.id and t.role_id = :role),
                            (select r.central_team_id from role r where r.id = :role),
                            case when :role <> 'teamManager' or exists (select 1 from milestone m
                                    where m.episode_id = e.id and m.name = 'referralReceived')
                                then e.receiving_team end,
                            (select min(t.team_id) from episode_team t join role r on r.id = t.role_id
                                where t.episode_id = e.id and r.central_team_id is null),
                            (select min(t.team_id) from episode_team t where t.episode_id = e.id))
                        from episode e where e.id = :episode""")
                .param("role", served(episode, role))
                .param("episode", episode.id())
                .query(String.class)
                .single();
    }

    /** The team of an episode stays the same for a role, whatever is decided later. */
    String fix(EpisodeRef episode, String role) {
        String team = of(episode, role);
        if (staysTheSame(episode, role)) fix(episode, role, team);
        return team;
    }

    /** Whoever is asked to take over belongs to another role in each change, and a referral brings another manager. */
    private boolean staysTheSame(EpisodeRef episode, String role) {
        if (role.equals(RolesHeld.RECEIVING_WORKER)) return false;
        return !role.equals(RolesHeld.TEAM_MANAGER) || !isStillToBeReceived(episode);
    }

    private boolean isStillToBeReceived(EpisodeRef episode) {
        return jdbc.sql("""
                        select exists (select 1 from episode e where e.id = :episode and e.receiving_team is not null
                            and not exists (select 1 from milestone m
                                where m.episode_id = e.id and m.name = 'referralReceived'))""").param("episode", episode.id()).query(Boolean.class).single();
    }

    void fix(EpisodeRef episode, String role, String team) {
        OnlyOnce.write(
                () -> jdbc.sql(
                                "insert into episode_team (episode_id, role_id, team_id) values (:episode, :role, :team)")
                        .param("episode", episode.id())
                        .param("role", role)
                        .param("team", team)
                        .update(),
                "Somebody is working on this episode at the same moment. Try again.");
    }

    /** The worker asked to take over a role is served by the team of that role. */
    private String served(EpisodeRef episode, String role) {
        if (!role.equals(RolesHeld.RECEIVING_WORKER)) return role;
        Optional<String> asked =
                jdbc.sql("""
                        select role_id from change_of_worker where episode_id = :episode
                        order by asked_at desc, id fetch first 1 row only""").param("episode", episode.id()).query(String.class).optional();
        return asked.orElse(role);
    }
}

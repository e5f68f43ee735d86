package org.alongside.work.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Stored;
import org.alongside.record.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The town with open steps and participants, written as the engine room and the record write them. */
final class TeamTown {

    final Town town = new Town();
    final JdbcClient jdbc = town.jdbc;
    private int steps;

    EpisodeRef aPersonOf(String name, String role, String team, @Nullable String worker) {
        EpisodeRef episode = town.aReferral(name, LocalDate.of(1990, 5, 17), Map.of());
        joins(episode, role, team, worker);
        return episode;
    }

    void joins(EpisodeRef episode, String role, String team, @Nullable String worker) {
        jdbc.sql("insert into episode_team (episode_id, role_id, team_id) values (?, ?, ?)")
                .params(episode.id(), role, team)
                .update();
        if (worker == null) return;
        jdbc.sql(
                        "insert into participant (episode_id, role_id, worker_id, since, is_current) values (?, ?, ?, ?, true)")
                .params(episode.id(), role, worker, Stored.moment(now()))
                .update();
    }

    /** A step that opened some days ago and is due some days from now. */
    String aStep(EpisodeRef episode, String role, String team, @Nullable String owner, int openedAgo, int dueIn) {
        String id = "step-%03d".formatted(++steps);
        jdbc.sql("""
                        insert into open_step (step_id, episode_id, instance_id, pathway, pathway_version, pathway_name,
                            step, name, role_id, team_id, owner, due, first_due, urgent, created_at)
                        values (:id, :episode, 'i', 'referral', 1, 'Referral', :step, 'Ring the person', :role, :team, :owner,
                            :due, :due, false, :created)""")
                .param("id", id)
                .param("episode", episode.id())
                .param("step", role.equals("teamManager") ? "allocate" : "ringThePerson")
                .param("role", role)
                .param("team", team)
                .param("owner", owner, java.sql.Types.VARCHAR)
                .param("due", Stored.moment(now().plus(Duration.ofDays(dueIn))))
                .param("created", Stored.moment(now().minus(Duration.ofDays(openedAgo))))
                .update();
        noted(id, episode, now().minus(Duration.ofDays(openedAgo)));
        return id;
    }

    void restricts(EpisodeRef episode) {
        jdbc.sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force)
                        select person_id, 'works here', 'max', ?, true from episode where id = ?""").params(Stored.moment(now()), episode.id()).update();
    }

    void noted(String step, EpisodeRef episode, Instant at) {
        jdbc.sql("""
                        insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step)
                        values (?, 'touched', ?, ?, 'referral', 1, 'ringThePerson')""").params(Stored.moment(at), step, episode.id()).update();
    }

    Instant now() {
        return town.clock.instant();
    }
}

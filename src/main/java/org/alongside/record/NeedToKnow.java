package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who needs to know about an episode or a person: those who work with them, those a step may be waiting for, and for a
 * while who gave a reason; of a restricted person only those the record names. It opens reading, never acting.
 */
@Component
public class NeedToKnow {

    private final JdbcClient jdbc;
    private final EpisodeBook episodes;
    private final ServingTeams teams;
    private final Clock clock;

    NeedToKnow(JdbcClient jdbc, EpisodeBook episodes, ServingTeams teams, Clock clock) {
        this.jdbc = jdbc;
        this.episodes = episodes;
        this.teams = teams;
        this.clock = clock;
    }

    public boolean of(EpisodeRef episode, String worker) {
        return jdbc.sql("select exists (select 1 from episode e where e.id = :episode and %s)"
                        .formatted(Opened.TO_READ))
                .params(asked(worker))
                .param("episode", episode.id())
                .query(Boolean.class)
                .single();
    }

    /** Those of many episodes that the worker may read, in one question. */
    public Set<UUID> among(Collection<UUID> episodes, String worker) {
        if (episodes.isEmpty()) return Set.of();
        return Set.copyOf(
                jdbc.sql("select e.id from episode e where e.id in (:episodes) and %s".formatted(Opened.TO_READ))
                        .params(asked(worker))
                        .param("episodes", episodes)
                        .query(UUID.class)
                        .list());
    }

    /** Whether the worker may read any episode of the person. */
    public boolean ofPerson(UUID person, String worker) {
        return sightOf(person, worker).mayRead();
    }

    public Sight sightOf(UUID person, String worker) {
        return jdbc.sql("""
                        select
                            exists (select 1 from restriction x where x.person_id = :person and x.in_force) as restricted,
                            exists (select 1 from episode e where e.person_id = :person and %s) as named,
                            exists (select 1 from episode e where e.person_id = :person and %s) as at_work,
                            exists (select 1 from episode e where e.person_id = :person and %s) as glass""".formatted(Opened.TO_THOSE_NAMED, Opened.TO_THOSE_AT_WORK, Opened.BY_BROKEN_GLASS))
                .params(asked(worker))
                .param("person", person)
                .query(NeedToKnow::sight)
                .single();
    }

    /** The person's episodes that the worker may read, newest first. */
    public List<EpisodeRef> episodesOf(UUID person, String worker) {
        return jdbc.sql("""
                        select e.id, e.reference from episode e where e.person_id = :person and %s
                        order by e.opened_at desc, e.id""".formatted(Opened.TO_READ))
                .params(asked(worker))
                .param("person", person)
                .query((row, line) -> new EpisodeRef(Stored.id(row, "id"), row.getString("reference")))
                .list();
    }

    /** Whether the worker manages a team that works with the person. */
    public boolean managesTeamsOf(UUID person, String worker) {
        return jdbc.sql("select exists (select 1 from episode e where e.person_id = :person and %s)"
                        .formatted(Opened.TO_ITS_MANAGERS))
                .param("worker", worker)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Whether the worker manages a team, and works with the person. */
    public boolean isManagerAtWork(UUID person, String worker) {
        return sightOf(person, worker) == Sight.AT_WORK
                && jdbc.sql("""
                                select exists (select 1 from membership m
                                    where m.worker_id = :worker and m.role_id = 'teamManager')""").param("worker", worker).query(Boolean.class).single();
    }

    /** A possible record of the same person is a manager's business only. */
    public boolean ofPossiblySame(EpisodeRef episode, String worker) {
        return manages(episode, worker);
    }

    /**
     * What was said in confidence, as a safeguarding concern, is for who said it and for the managers of the teams that
     * work with the person; a team that is only to receive a referral is none of them yet.
     */
    public boolean ofConfidences(EpisodeRef episode, String worker) {
        return jdbc.sql("""
                        select exists (select 1 from membership m
                            where m.worker_id = :worker and m.role_id = 'teamManager'
                                and (m.team_id = :team
                                    or m.team_id in (select team_id from episode_team where episode_id = :episode)))""")
                .param("worker", worker)
                .param("team", teams.of(episode, RolesHeld.TEAM_MANAGER))
                .param("episode", episode.id())
                .query(Boolean.class)
                .single();
    }

    /** What a person told before they were handed on is for those who work with them, not for every office. */
    public boolean ofTheStorySoFar(EpisodeRef episode, String worker) {
        return episodes.mayAct(episode, worker);
    }

    private Map<String, Object> asked(String worker) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("worker", worker);
        asked.put("now", Stored.moment(clock.instant()));
        asked.put("today", London.dayOf(clock.instant()));
        return asked;
    }

    private static Sight sight(ResultSet row, int line) throws SQLException {
        if (row.getBoolean("named")) return Sight.AT_WORK;
        if (row.getBoolean("restricted")) return Sight.RESTRICTED;
        if (row.getBoolean("at_work")) return Sight.AT_WORK;
        return row.getBoolean("glass") ? Sight.THROUGH_BROKEN_GLASS : Sight.OUTSIDE;
    }

    private boolean manages(EpisodeRef episode, String worker) {
        return jdbc.sql("""
                        select exists (select 1 from membership m
                            where m.worker_id = :worker and m.role_id = 'teamManager'
                                and (m.team_id in (select team_id from episode_team where episode_id = :episode)
                                    or m.team_id = (select receiving_team from episode where id = :episode)))""")
                .param("episode", episode.id())
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }
}

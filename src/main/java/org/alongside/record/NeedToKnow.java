package org.alongside.record;

import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who needs to know about an episode: those who work on it, and those a step of it may be waiting for. */
@Component
public class NeedToKnow {

    private final JdbcClient jdbc;
    private final EpisodeBook episodes;
    private final ServingTeams teams;

    NeedToKnow(JdbcClient jdbc, EpisodeBook episodes, ServingTeams teams) {
        this.jdbc = jdbc;
        this.episodes = episodes;
        this.teams = teams;
    }

    public boolean of(EpisodeRef episode, String worker) {
        return episodes.mayAct(episode, worker) || mayTakeAStep(episode, worker);
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

    /** A step that belongs to nobody yet is offered to all who have its role in the team that serves it. */
    private boolean mayTakeAStep(EpisodeRef episode, String worker) {
        return jdbc.sql("""
                        select exists (select 1 from episode_team t
                            join membership m on m.team_id = t.team_id and m.role_id = t.role_id
                            join episode e on e.id = t.episode_id and e.closed_at is null
                            where t.episode_id = :episode and m.worker_id = :worker
                                and not exists (select 1 from participant p where p.episode_id = t.episode_id
                                    and p.role_id = t.role_id and p.is_current))""")
                .param("episode", episode.id())
                .param("worker", worker)
                .query(Boolean.class)
                .single();
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

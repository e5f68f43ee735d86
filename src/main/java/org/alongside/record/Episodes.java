package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People's journeys from first contact to closing. */
// Models call the steps of EpisodeSteps by the name "episodes".
@Component("episodeBook")
class Episodes implements EpisodeBook {

    private final JdbcClient jdbc;
    private final Openings openings;
    private final Clock clock;

    Episodes(JdbcClient jdbc, Openings openings, Clock clock) {
        this.jdbc = jdbc;
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public EpisodeRef open(String pathway, String role, String worker, Map<String, Object> placed, Instant at) {
        return openings.open(pathway, role, worker, placed, at);
    }

    @Override
    public Optional<EpisodeRef> find(String reference) {
        String asKept = reference.strip().toUpperCase(Locale.ROOT);
        if (!asKept.matches("SC-[0-9]{1,15}")) return Optional.empty();
        return jdbc.sql("select id, reference from episode where reference = :reference")
                .param("reference", asKept)
                .query((row, line) -> new EpisodeRef(Stored.id(row, "id"), row.getString("reference")))
                .optional();
    }

    @Override
    public void hold(UUID episode) {
        jdbc.sql("select id from episode where id = :episode for update")
                .param("episode", episode)
                .query((row, line) -> Stored.id(row, "id"))
                .optional();
    }

    @Override
    public boolean isOpen(EpisodeRef episode) {
        return jdbc.sql("select exists (select 1 from episode where id = :episode and closed_at is null)")
                .param("episode", episode.id())
                .query(Boolean.class)
                .single();
    }

    /** Merged records are one person: the episodes of either are those of the kept one. */
    @Override
    public Origin originOf(UUID episode, String pathway) {
        return jdbc.sql("""
                        select e.linked_from is not null as handed_on, exists (select 1 from episode earlier
                            where earlier.person_id = e.person_id and earlier.pathway = e.pathway
                                and earlier.id <> e.id and earlier.opened_at <= e.opened_at) as again
                        from episode e where e.id = :episode and e.pathway = :pathway""")
                .param("episode", episode)
                .param("pathway", pathway)
                .query((row, line) -> row.getBoolean("handed_on")
                        ? Origin.HANDED_ON
                        : row.getBoolean("again") ? Origin.AGAIN : Origin.NEW)
                .optional()
                .orElse(Origin.NEW);
    }

    @Override
    public boolean mayAct(EpisodeRef episode, String worker) {
        return jdbc.sql("""
                        select exists (select 1 from participant p
                                where p.episode_id = :episode and p.worker_id = :worker and p.is_current)
                            or exists (select 1 from participant p join change_of_worker c on %s
                                where p.episode_id = :episode and c.to_worker = :worker)
                            or exists (select 1 from episode e where e.id = :episode and %s)
                            or exists (select 1 from membership m
                                where m.worker_id = :worker and m.role_id = 'teamManager'
                                    and (m.team_id in (select team_id from episode_team where episode_id = :episode)
                                        or m.team_id = (select receiving_team from episode where id = :episode)))""".formatted(Cover.IN_FORCE, JointWork.OPENS))
                .param("episode", episode.id())
                .param("worker", worker)
                .param("today", London.dayOf(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void reach(EpisodeRef episode, String milestone, Instant at) {
        if (reached(episode, milestone).isPresent()) return;
        OnlyOnce.write(
                () -> jdbc.sql("insert into milestone (episode_id, name, reached_at) values (:episode, :name, :at)")
                        .param("episode", episode.id())
                        .param("name", milestone)
                        .param("at", Stored.moment(at))
                        .update(),
                "Somebody is working on this episode at the same moment. Try again.");
    }

    @Override
    public Optional<Instant> reached(EpisodeRef episode, String milestone) {
        return jdbc.sql("select reached_at from milestone where episode_id = :episode and name = :name")
                .param("episode", episode.id())
                .param("name", milestone)
                .query((row, line) -> Stored.moment(row, "reached_at"))
                .optional();
    }
}

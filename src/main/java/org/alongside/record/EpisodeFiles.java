package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.EpisodeFile.Closing;
import org.alongside.record.EpisodeFile.Outline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole episodes for pages; the page asks first whether its reader needs to know. */
@Component
public class EpisodeFiles {

    private final JdbcClient jdbc;
    private final EpisodeBook episodes;
    private final People people;
    private final PossiblySame possiblySame;
    private final Documents documents;
    private final Notices notices;
    private final Clock clock;

    EpisodeFiles(
            JdbcClient jdbc,
            EpisodeBook episodes,
            People people,
            PossiblySame possiblySame,
            Documents documents,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.episodes = episodes;
        this.people = people;
        this.possiblySame = possiblySame;
        this.documents = documents;
        this.notices = notices;
        this.clock = clock;
    }

    public Optional<EpisodeFile> find(String reference) {
        return episodes.find(reference).map(this::read);
    }

    private EpisodeFile read(EpisodeRef episode) {
        Person person = people.of(episode);
        return new EpisodeFile(
                episode,
                person,
                possiblySame.isNoticed(person.id()),
                outline(episode),
                participants(episode),
                documents.of(episode),
                milestones(episode),
                notices.of(episode));
    }

    private Outline outline(EpisodeRef episode) {
        return jdbc.sql("""
                        select e.*, t.name as team, l.reference as linked
                        from episode e
                        left join team t on t.id = e.receiving_team
                        left join episode l on l.id = e.linked_from
                        where e.id = :episode""")
                .param("episode", episode.id())
                .query((row, line) -> new Outline(
                        row.getString("pathway"),
                        Stored.moment(row, "opened_at"),
                        Stored.wordsIfAny(row, "team"),
                        Stored.wordsIfAny(row, "strand"),
                        Stored.wordsIfAny(row, "decline_reason"),
                        handedOnFrom(row),
                        Stored.momentIfAny(row, "reopened_at"),
                        closing(row)))
                .single();
    }

    private static @Nullable EpisodeRef handedOnFrom(ResultSet row) throws SQLException {
        String linked = Stored.wordsIfAny(row, "linked");
        return linked == null ? null : new EpisodeRef(Stored.id(row, "linked_from"), linked);
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        Instant closed = Stored.momentIfAny(row, "closed_at");
        if (closed == null) return null;
        return new Closing(
                closed,
                row.getString("closing_reason"),
                Stored.wordsIfAny(row, "closing_note"),
                Stored.wordsIfAny(row, "still_open"));
    }

    private List<ParticipantLine> participants(EpisodeRef episode) {
        return jdbc.sql("""
                        select r.label as role, w.name as worker, t.name as team, t.telephone, p.since, p.until,
                            cw.name as covered_by, c.cover_until
                        from participant p
                        join role r on r.id = p.role_id
                        join worker w on w.id = p.worker_id
                        left join episode_team et on et.episode_id = p.episode_id and et.role_id = p.role_id
                        left join team t on t.id = et.team_id
                        left join change_of_worker c on %s
                        left join worker cw on cw.id = c.to_worker
                        where p.episode_id = :episode
                        order by p.since, p.id""".formatted(Cover.IN_FORCE))
                .param("episode", episode.id())
                .param("today", London.dayOf(clock.instant()))
                .query((row, line) -> new ParticipantLine(
                        row.getString("role"),
                        row.getString("worker"),
                        Stored.wordsIfAny(row, "team"),
                        Stored.wordsIfAny(row, "telephone"),
                        Stored.moment(row, "since"),
                        Stored.momentIfAny(row, "until"),
                        Stored.wordsIfAny(row, "covered_by"),
                        Stored.dayIfAny(row, "cover_until")))
                .list();
    }

    private Map<String, Instant> milestones(EpisodeRef episode) {
        Map<String, Instant> reached = new LinkedHashMap<>();
        jdbc.sql("select name, reached_at from milestone where episode_id = :episode order by reached_at, name")
                .param("episode", episode.id())
                .query(row -> {
                    reached.put(row.getString("name"), Stored.moment(row, "reached_at"));
                });
        return reached;
    }
}

package org.alongside.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of each episode. One at most waits; an earlier arrangement stays readable. */
@Component
class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The meeting arranged last. */
    Optional<Meeting> last(EpisodeRef episode) {
        return jdbc.sql("select * from meeting where episode_id = :episode order by id desc fetch first 1 row only")
                .param("episode", episode.id())
                .query(Meeting::read)
                .optional();
    }

    /** The meeting that waits; what closing the episode left waiting is nobody's any more. */
    Optional<Meeting> waiting(EpisodeRef episode) {
        return jdbc.sql("""
                        select m.* from meeting m join episode e on e.id = m.episode_id
                        where m.episode_id = :episode and m.waits
                            and (e.reopened_at is null or m.arranged_at >= e.reopened_at)""").param("episode", episode.id()).query(Meeting::read).optional();
    }

    /** The last meeting of which somebody told what came of it, since the episode was opened or opened again. */
    Optional<Meeting> lastTold(EpisodeRef episode) {
        return jdbc.sql("""
                        select m.* from meeting m join episode e on e.id = m.episode_id
                        where m.episode_id = :episode and m.told_at is not null
                            and (m.came_of_it is null or m.came_of_it <> 'superseded')
                            and (e.reopened_at is null or m.told_at >= e.reopened_at)
                        order by m.id desc fetch first 1 row only""").param("episode", episode.id()).query(Meeting::read).optional();
    }

    /** Attempts that failed since the last meeting that took place, and since the episode was opened again if it was. */
    int failedAttempts(EpisodeRef episode) {
        return jdbc.sql("""
                        select count(*) from meeting m join episode e on e.id = m.episode_id
                        where m.episode_id = :episode and m.came_of_it = 'didNotHappen'
                            and (e.reopened_at is null or m.told_at >= e.reopened_at)
                            and m.id > (select coalesce(max(h.id), 0) from meeting h
                                where h.episode_id = :episode and h.came_of_it = 'tookPlace')""").param("episode", episode.id()).query(Integer.class).single();
    }

    /** How far the meetings agreed have come. */
    Progress progress(EpisodeRef episode, Agreement agreement) {
        return jdbc.sql("""
                        select count(*) as held,
                            count(case when id > (select coalesce(max(m.id), 0) from meeting m
                                where m.episode_id = :episode and m.came_of_it = 'tookPlace' and m.kind = 'milestone')
                                then 1 end) as since_milestone,
                            count(case when both_say_it_can_end then 1 end) as can_end
                        from meeting where episode_id = :episode and came_of_it = 'tookPlace' and kind <> 'planning'
                            and arranged_at >= :begins""")
                .param("episode", episode.id())
                .param("begins", agreement.beginsAt().atOffset(ZoneOffset.UTC))
                .query((row, line) -> new Progress(
                        agreement, row.getInt("held"), row.getInt("since_milestone"), row.getInt("can_end") > 0))
                .single();
    }

    void arrange(EpisodeRef episode, MeetingKind kind, int number, Arrangement arranged, String worker, Instant at) {
        supersede(episode, worker, at);
        jdbc.sql("""
                        insert into meeting (episode_id, kind, number, meets_at, how, place, needs, arranged_by,
                            arranged_at, waits)
                        values (:episode, :kind, :number, :meetsAt, :how, :place, :needs, :worker, :at, true)""")
                .param("episode", episode.id())
                .param("kind", kind.code())
                .param("number", number)
                .param("meetsAt", arranged.moment().atOffset(ZoneOffset.UTC))
                .param("how", arranged.how())
                .param("place", arranged.where())
                .param("needs", arranged.needs(), Types.VARCHAR)
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps what was told; whether the meeting took place is settled when it is known who had to be there. */
    void tell(Meeting meeting, Account account, String worker, Instant at) {
        jdbc.sql("""
                        update meeting set waits = null, told_by = :worker, told_at = :at, came_of_it = :cameOfIt,
                            moved_asked_by = :askedBy, moved_because = :because, both_say_it_can_end = :canEnd
                        where id = :id""")
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("cameOfIt", account.isMoved() ? Meeting.MOVED : null, Types.VARCHAR)
                .param("askedBy", account.movedAskedBy(), Types.VARCHAR)
                .param("because", account.movedBecause(), Types.VARCHAR)
                .param("canEnd", account.bothSayItCanEnd())
                .param("id", meeting.id())
                .update();
    }

    void settle(Meeting meeting, String cameOfIt) {
        jdbc.sql("update meeting set came_of_it = :cameOfIt where id = :id and came_of_it is null")
                .param("cameOfIt", cameOfIt)
                .param("id", meeting.id())
                .update();
    }

    /** A meeting that waits will not be told: another takes its place, or the timeframe is closed before it begins. */
    void supersede(EpisodeRef episode, String worker, Instant at) {
        jdbc.sql("""
                        update meeting set waits = null, came_of_it = 'superseded', told_by = :worker, told_at = :at
                        where episode_id = :episode and waits""")
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("episode", episode.id())
                .update();
    }
}

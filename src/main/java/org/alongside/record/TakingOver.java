package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries out a change of worker once it is answered; a change already carried out is left alone. */
@Component
class TakingOver {

    private final JdbcClient jdbc;
    private final OpenSteps openSteps;
    private final Notices notices;
    private final JointWork jointWork;

    TakingOver(JdbcClient jdbc, OpenSteps openSteps, Notices notices, JointWork jointWork) {
        this.jdbc = jdbc;
        this.openSteps = openSteps;
        this.notices = notices;
        this.jointWork = jointWork;
    }

    void handOver(EpisodeRef episode, Instant at) {
        newest(episode, """
                        c.kind = 'handover' and c.answer = 'accepted'
                            and not exists (select 1 from participant p where p.change_id = c.id)""").ifPresent(change -> {
            endParticipant(episode, change.role(), at);
            endParticipant(episode, RolesHeld.RECEIVING_WORKER, at);
            endCovers(episode, change.role(), at);
            jointWork.leads(episode, change, at);
            insert(episode, change, at);
            openSteps.give(episode, change.role(), change.to());
        });
    }

    /** The first worker stays the lead, and their steps stay theirs. */
    void bringIn(EpisodeRef episode, Instant at) {
        newest(episode, """
                        c.kind = 'joint' and c.answer = 'accepted'
                            and not exists (select 1 from joint_work j where j.change_id = c.id)""").ifPresent(change -> {
            endParticipant(episode, RolesHeld.RECEIVING_WORKER, at);
            jointWork.begin(episode, change, at);
            notices.tell(
                    episode,
                    change.askedBy(),
                    "The colleague who was asked now works jointly with the worker who leads.",
                    at);
        });
    }

    void startCover(EpisodeRef episode, Instant at) {
        newest(episode, "c.kind = 'cover' and c.answer = 'accepted' and c.ended_at is null")
                .ifPresent(change -> {
                    endParticipant(episode, RolesHeld.RECEIVING_WORKER, at);
                    openSteps.give(episode, change.role(), change.to());
                });
    }

    /** Ends every cover whose last day has come, since the timer does not say which of them it belongs to. */
    void endCover(EpisodeRef episode, Instant at) {
        List<String> covered = jdbc.sql("""
                        select distinct role_id from change_of_worker
                        where episode_id = :episode and kind = 'cover' and answer = 'accepted'
                            and ended_at is null and cover_until <= :today""")
                .param("episode", episode.id())
                .param("today", London.dayOf(at))
                .query(String.class)
                .list();
        for (String role : covered) {
            endCovers(episode, role, at);
            participant(episode, role).ifPresent(worker -> openSteps.give(episode, role, worker));
        }
    }

    void keepTheWorker(EpisodeRef episode, Instant at) {
        newest(episode, "c.answer = 'refused'").ifPresent(change -> {
            endParticipant(episode, RolesHeld.RECEIVING_WORKER, at);
            notices.tell(episode, change.askedBy(), refused(change), at);
        });
    }

    private static String refused(Change change) {
        return change.kind().equals(ChangeAsked.JOINT)
                ? "Working jointly was refused, so nothing changes."
                : "Taking over was refused, so the worker stays the same.";
    }

    private Optional<Change> newest(EpisodeRef episode, String which) {
        return jdbc.sql("""
                        select c.* from change_of_worker c where c.episode_id = :episode and %s
                        order by c.answered_at desc, c.asked_at desc fetch first 1 row only""".formatted(which))
                .param("episode", episode.id())
                .query(Change::read)
                .optional();
    }

    private Optional<String> participant(EpisodeRef episode, String role) {
        return jdbc.sql(
                        "select worker_id from participant where episode_id = :episode and role_id = :role and is_current")
                .param("episode", episode.id())
                .param("role", role)
                .query(String.class)
                .optional();
    }

    private void endParticipant(EpisodeRef episode, String role, Instant at) {
        jdbc.sql("""
                        update participant set until = :at, is_current = null
                        where episode_id = :episode and role_id = :role and is_current""")
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .param("role", role)
                .update();
    }

    private void endCovers(EpisodeRef episode, String role, Instant at) {
        jdbc.sql("""
                        update change_of_worker set ended_at = :at where episode_id = :episode and role_id = :role
                            and kind = 'cover' and answer = 'accepted' and ended_at is null""")
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .param("role", role)
                .update();
    }

    private void insert(EpisodeRef episode, Change change, Instant at) {
        jdbc.sql("""
                        insert into participant (episode_id, role_id, worker_id, since, change_id, is_current)
                        values (:episode, :role, :worker, :at, :change, true)""")
                .param("episode", episode.id())
                .param("role", change.role())
                .param("worker", change.to())
                .param("at", Stored.moment(at))
                .param("change", change.id())
                .update();
    }
}

package org.alongside.record;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joint work, handovers and covers that were asked for, with their answers. */
@Component
class ChangesOfWorker {

    private final JdbcClient jdbc;
    private final Participation participation;
    private final RolesHeld roles;
    private final JointWork jointWork;
    private final Notices notices;

    ChangesOfWorker(
            JdbcClient jdbc, Participation participation, RolesHeld roles, JointWork jointWork, Notices notices) {
        this.jdbc = jdbc;
        this.participation = participation;
        this.roles = roles;
        this.jointWork = jointWork;
        this.notices = notices;
    }

    void ask(EpisodeRef episode, ChangeAsked asked, String asker, Instant at) {
        ChangeCase change = looked(episode, asked, asker, at);
        for (ChangeRule rule : ChangeRule.all()) {
            Optional<Refusal> refusal = rule.refusal(change);
            if (refusal.isPresent()) throw refusal.get();
        }
        insert(episode, asked, change.holder().orElseThrow(), asker, at);
        if (change.isJoint()) notices.tell(episode, asked.receiver(), "You are asked to work jointly.", at);
    }

    void answer(EpisodeRef episode, String answer, @Nullable String note, Instant at) {
        Change change = waiting(episode)
                .orElseThrow(() -> Refusal.missing("No change of worker waits for an answer in this episode."));
        if (!answer.equals("accepted") && !answer.equals("refused")) {
            throw Refusal.invalid("Answer: choose to accept or to refuse.");
        }
        jdbc.sql("""
                        update change_of_worker set answer = :answer, answer_note = :note, answered_at = :at
                        where id = :id""")
                .param("answer", answer)
                .param("note", note, Types.VARCHAR)
                .param("at", Stored.moment(at))
                .param("id", change.id())
                .update();
    }

    /** The newest change that nobody has answered yet. */
    Optional<Change> waiting(EpisodeRef episode) {
        return jdbc.sql("""
                        select * from change_of_worker where episode_id = :episode and answer is null
                        order by asked_at desc, id fetch first 1 row only""").param("episode", episode.id()).query(Change::read).optional();
    }

    /** A role that is nobody's to hand over has no team to ask about. */
    private ChangeCase looked(EpisodeRef episode, ChangeAsked asked, String asker, Instant at) {
        String role = asked.role();
        boolean pinned = roles.isPinned(role) && !role.equals(RolesHeld.RECEIVING_WORKER);
        Serving serving =
                pinned ? participation.serving(episode, role) : new Serving("", Optional.empty(), Optional.empty());
        return new ChangeCase(
                asked,
                pinned,
                serving.pinned(),
                serving.isHeldBy(asker) || roles.isHeldBy(asker, RolesHeld.TEAM_MANAGER, serving.team()),
                roles.isHeldBy(asked.receiver(), role, serving.team()),
                roles.worksWithPeople(asked.receiver()),
                jointWork.isBesideTheLead(episode, role, asked.receiver()),
                waiting(episode).filter(change -> change.role().equals(role)).isPresent(),
                London.dayOf(at));
    }

    private void insert(EpisodeRef episode, ChangeAsked asked, String holder, String asker, Instant at) {
        jdbc.sql("""
                        insert into change_of_worker (id, episode_id, role_id, kind, from_worker, to_worker, reason, note,
                            person_thinks, who_is_present,
                            introduction_on, cover_until, asked_by, asked_at)
                        values (:id, :episode, :role, :kind, :holder, :receiver, :reason, :note,
                            :personThinks, :whoIsPresent,
                            :introductionOn, :coverUntil, :asker, :at)""")
                .param("id", UUID.randomUUID())
                .param("episode", episode.id())
                .param("role", asked.role())
                .param("kind", asked.kind())
                .param("holder", holder)
                .param("receiver", asked.receiver())
                .param("reason", asked.reason())
                .param("note", asked.note(), Types.VARCHAR)
                .param("personThinks", asked.personThinks(), Types.VARCHAR)
                .param("whoIsPresent", asked.whoIsPresent(), Types.VARCHAR)
                .param("introductionOn", asked.introductionOn(), Types.DATE)
                .param("coverUntil", asked.coverUntil(), Types.DATE)
                .param("asker", asker)
                .param("at", Stored.moment(at))
                .update();
    }
}

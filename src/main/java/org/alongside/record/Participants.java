package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works with a person: the team that serves each role, the participant pinned to it, and who covers them. */
// Models call the steps of ParticipantSteps by the name "participants".
@Component("participation")
class Participants implements Participation {

    private final JdbcClient jdbc;
    private final ServingTeams teams;
    private final RolesHeld roles;
    private final JointWork jointWork;
    private final Clock clock;

    Participants(JdbcClient jdbc, ServingTeams teams, RolesHeld roles, JointWork jointWork, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.roles = roles;
        this.jointWork = jointWork;
        this.clock = clock;
    }

    @Override
    public Serving serving(EpisodeRef episode, String role) {
        Kept kept = kept(episode, role);
        if (kept.team() == null && keepsWhoeverHadTheRoleBefore(episode, role)) kept = kept(episode, role);
        String team = kept.team() == null ? teams.fix(episode, role) : kept.team();
        return new Serving(
                team,
                Optional.ofNullable(kept.pinned()),
                Optional.ofNullable(kept.cover()),
                kept.pinned() == null ? Set.of() : jointWork.besideTheLead(episode, role));
    }

    /** A linked episode keeps team and worker of a role from the one it was handed on from. */
    private boolean keepsWhoeverHadTheRoleBefore(EpisodeRef episode, String role) {
        if (role.equals(RolesHeld.RECEIVING_WORKER)) return false;
        Optional<Kept> before = jdbc.sql("""
                        select t.team_id, p.worker_id, null as to_worker
                        from episode e
                        join episode_team t on t.episode_id = e.linked_from and t.role_id = :role
                        join participant p on p.episode_id = e.linked_from and p.role_id = :role and p.is_current
                        join membership m on m.worker_id = p.worker_id and m.role_id = p.role_id and m.team_id = t.team_id
                        join worker w on w.id = p.worker_id and w.active
                        where e.id = :episode""")
                .param("role", role)
                .param("episode", episode.id())
                .query(Kept::read)
                .optional();
        before.ifPresent(kept -> {
            teams.fix(episode, role, Objects.requireNonNull(kept.team()));
            insert(episode, role, Objects.requireNonNull(kept.pinned()));
        });
        return before.isPresent();
    }

    private Kept kept(EpisodeRef episode, String role) {
        return jdbc.sql("""
                        select t.team_id, p.worker_id, c.to_worker
                        from episode e
                        left join episode_team t on t.episode_id = e.id and t.role_id = :role
                        left join participant p on p.episode_id = e.id and p.role_id = :role and p.is_current
                        left join change_of_worker c on %s
                        where e.id = :episode
                        order by c.answered_at desc fetch first 1 row only""".formatted(Cover.IN_FORCE))
                .param("role", role)
                .param("today", London.dayOf(clock.instant()))
                .param("episode", episode.id())
                .query(Kept::read)
                .single();
    }

    /** Office roles are never pinned, so for them this does nothing. */
    @Override
    public void pin(EpisodeRef episode, String role, String worker) {
        if (!roles.isPinned(role)) return;
        Serving serving = serving(episode, role);
        if (serving.pinned().filter(worker::equals).isPresent()) return;
        if (serving.pinned().isPresent()) throw Refusal.conflict(isHeld(role));
        mayBePinned(worker, role, serving.team());
        OnlyOnce.write(() -> insert(episode, role, worker), isHeld(role));
    }

    private void mayBePinned(String worker, String role, String team) {
        if (role.equals(RolesHeld.RECEIVING_WORKER)) {
            if (!roles.isActive(worker)) throw Refusal.invalid("The worker who is asked does not work here now.");
        } else if (!roles.isHeldBy(worker, role, team)) {
            throw Refusal.invalid("The chosen worker does not work as %s in the team that serves this episode."
                    .formatted(roles.called(role)));
        }
    }

    private void insert(EpisodeRef episode, String role, String worker) {
        jdbc.sql("""
                        insert into participant (episode_id, role_id, worker_id, since, is_current)
                        values (:episode, :role, :worker, :since, true)""")
                .param("episode", episode.id())
                .param("role", role)
                .param("worker", worker)
                .param("since", Stored.moment(clock.instant()))
                .update();
    }

    private String isHeld(String role) {
        return role.equals(RolesHeld.RECEIVING_WORKER)
                ? "A change of worker is already waiting for an answer in this episode."
                : "Another worker is %s in this episode already. To change that, start a change of worker."
                        .formatted(roles.called(role));
    }

    private record Kept(
            @Nullable String team,
            @Nullable String pinned,
            @Nullable String cover) {

        static Kept read(ResultSet row, int line) throws SQLException {
            return new Kept(
                    Stored.wordsIfAny(row, "team_id"),
                    Stored.wordsIfAny(row, "worker_id"),
                    Stored.wordsIfAny(row, "to_worker"));
        }
    }
}

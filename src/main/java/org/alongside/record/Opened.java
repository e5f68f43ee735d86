package org.alongside.record;

/** What opens an episode to a worker: conditions in SQL for a row e of episode, with :worker, :today and :now. */
final class Opened {

    /** A manager of a team that works with the person; one that is only to receive a referral does not yet. */
    static final String TO_ITS_MANAGERS = """
            exists (select 1 from membership m where m.worker_id = :worker and m.role_id = 'teamManager'
                and (exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = m.team_id)
                    or (m.team_id = e.receiving_team and exists (select 1 from milestone r
                        where r.episode_id = e.id and r.name = 'referralReceived'))))
            """;

    /** Those whom the record names: participants, their cover, colleagues beside them, and the managers of the teams at work. */
    static final String TO_THOSE_NAMED = """
            (exists (select 1 from participant p
                    where p.episode_id = e.id and p.worker_id = :worker and p.is_current)
                or exists (select 1 from participant p join change_of_worker c on %s
                    where p.episode_id = e.id and c.to_worker = :worker)
                or %s
                or %s)""".formatted(Cover.IN_FORCE, JointWork.OPENS, TO_ITS_MANAGERS);

    /** A step that belongs to nobody yet is offered to all who have its role in the team that serves it. */
    private static final String TO_A_TEAM = """
            (exists (select 1 from membership m where m.worker_id = :worker and m.role_id = 'teamManager'
                    and m.team_id = e.receiving_team)
                or (e.closed_at is null and exists (select 1 from episode_team t
                    join membership m on m.team_id = t.team_id and m.role_id = t.role_id
                    where t.episode_id = e.id and m.worker_id = :worker
                        and not exists (select 1 from participant p where p.episode_id = e.id
                            and p.role_id = t.role_id and p.is_current))))""";

    static final String TO_THOSE_AT_WORK = "(%s or %s)".formatted(TO_THOSE_NAMED, TO_A_TEAM);

    /** What was merged into a record afterwards was not what the worker gave a reason for. */
    static final String BY_BROKEN_GLASS = """
            exists (select 1 from broken_glass g where g.person_id = e.person_id and g.worker_id = :worker
                and g.open_until > :now and not exists (select 1 from merged_episode me
                    join person_merge pm on pm.id = me.merge_id
                    where me.episode_id = e.id and pm.in_force and pm.merged_at >= g.broken_at))""";

    static final String UNLESS_RESTRICTED =
            "not exists (select 1 from restriction x where x.person_id = e.person_id and x.in_force)";

    /** Whoever may read it at all. */
    static final String TO_READ =
            "(%s or (%s and (%s or %s)))".formatted(TO_THOSE_NAMED, UNLESS_RESTRICTED, TO_A_TEAM, BY_BROKEN_GLASS);

    private Opened() {}
}

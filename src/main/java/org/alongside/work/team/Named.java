package org.alongside.work.team;

/** How a list of the team {@code :team} calls a person: one restricted to others by their reference alone. */
final class Named {

    /** The team works with the person of the episode {@code e}, and so its manager is named in their record. */
    private static final String AT_WORK = """
            (exists (select 1 from episode_team own where own.episode_id = e.id and own.team_id = :team)
                or e.receiving_team = :team and exists (select 1 from milestone received
                    where received.episode_id = e.id and received.name = 'referralReceived'))""";

    /** Whether the row of {@code e} and {@code p} may be told whole. */
    static final String OPEN =
            "(%s or not exists (select 1 from restriction x where x.person_id = p.id and x.in_force))"
                    .formatted(AT_WORK);

    static final String PERSON = "case when %s then p.name else 'Restricted, ' || e.reference end".formatted(OPEN);

    /** What only a record says that was merged into this one is known too, unless that one is restricted. */
    static final String NEEDS = """
            case when %s then coalesce(p.communication_needs, (select max(m.communication_needs) from person m
                where m.merged_into = p.id
                    and not exists (select 1 from restriction y where y.person_id = m.id and y.in_force))) end""".formatted(OPEN);

    private Named() {}
}

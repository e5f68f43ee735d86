package org.alongside.record;

/** Acting for a participant who is away: in force once accepted, until its last day or until it is ended. */
final class Cover {

    /** For a row c of change_of_worker, beside the row p of the participant who is covered. */
    static final String IN_FORCE = """
            c.episode_id = p.episode_id and c.role_id = p.role_id and c.from_worker = p.worker_id and p.is_current
                and c.kind = 'cover' and c.answer = 'accepted' and c.ended_at is null and c.cover_until >= :today
            """;

    private Cover() {}
}

package org.alongside.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Restrictions when records are merged and parted: whatever is done, no record is open to more people than before. */
@Component
class MergedRestrictions {

    private static final String WHY = "A restricted record of the same person was merged into this one.";

    private final JdbcClient jdbc;

    MergedRestrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody is named in the one person's record and not in the other's. */
    boolean namesOthersThan(UUID one, UUID other, LocalDate today) {
        String named = Opened.TO_THOSE_NAMED.replace(":worker", "w.id");
        return jdbc.sql("""
                        select exists (select 1 from worker w
                            where exists (select 1 from episode e where e.person_id = :one and %s)
                                and not exists (select 1 from episode e where e.person_id = :other and %s))""".formatted(named, named))
                .param("today", today)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /** What was restricted stays so under the kept record, which is restricted for as long. */
    void carryOver(UUID merge, UUID kept, UUID merged, String worker, Instant at) {
        if (!isRestricted(merged) || isRestricted(kept)) return;
        jdbc.sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force, merge_id)
                        values (:person, :because, :worker, :at, true, :merge)""")
                .param("person", kept)
                .param("because", WHY)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("merge", merge)
                .update();
    }

    /** What was restricted while they were one stays so for both; what only the merge restricted does no longer. */
    void giveBack(UUID merge, UUID kept, UUID merged, String worker, String because, Instant at) {
        if (!isRestricted(merged)) copy(merge, kept, merged);
        jdbc.sql("""
                        update restriction set in_force = null, lifted_because = :because, lifted_by = :worker,
                            lifted_at = :at
                        where person_id = :kept and in_force and merge_id is not null
                            and not exists (select 1 from person o join restriction x on x.person_id = o.id
                                where o.merged_into = :kept and o.id <> :merged and x.in_force)""")
                .param("because", because)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("kept", kept)
                .param("merged", merged)
                .update();
    }

    private void copy(UUID merge, UUID kept, UUID merged) {
        jdbc.sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force)
                        select cast(:merged as uuid), x.because, x.set_by, x.set_at, true
                        from restriction x join person_merge m on m.id = :merge
                        where x.person_id = :kept and x.in_force and x.merge_id is null and x.set_at >= m.merged_at""")
                .param("merged", merged)
                .param("merge", merge)
                .param("kept", kept)
                .update();
    }

    private boolean isRestricted(UUID person) {
        return jdbc.sql("select exists (select 1 from restriction where person_id = :person and in_force)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}

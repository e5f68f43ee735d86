package org.alongside.record;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every merge there was and is, with who, when and why. */
@Component
class MergeBook {

    private static final String AT_THE_SAME_MOMENT = "Somebody has just merged one of these records.";
    private final JdbcClient jdbc;

    MergeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID merge, UUID kept, UUID merged, String worker, String because, @Nullable String number, Instant at) {
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into person_merge
                                    (id, kept_id, merged_id, because, merged_by, merged_at, moved_number, in_force)
                                values (:id, :kept, :merged, :because, :worker, :at, :number, true)""")
                        .param("id", merge)
                        .param("kept", kept)
                        .param("merged", merged)
                        .param("because", because)
                        .param("worker", worker)
                        .param("at", Stored.moment(at))
                        .param("number", number, Types.VARCHAR)
                        .update(),
                AT_THE_SAME_MOMENT);
    }

    void close(UUID merge, String worker, String because, Instant at) {
        jdbc.sql("""
                        update person_merge set in_force = null, unmerged_because = :because, unmerged_by = :worker,
                            unmerged_at = :at
                        where id = :id""")
                .param("because", because)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("id", merge)
                .update();
    }

    Optional<InForce> find(UUID merge) {
        return jdbc.sql("select * from person_merge where id = :id and in_force")
                .param("id", merge)
                .query((row, line) -> new InForce(
                        Stored.id(row, "kept_id"), Stored.id(row, "merged_id"), Stored.wordsIfAny(row, "moved_number")))
                .optional();
    }

    List<Merge> inForce() {
        return jdbc.sql("""
                        select m.id, m.kept_id, k.name as kept, m.merged_id, o.name as merged, m.because, w.name as worker,
                            m.merged_at
                        from person_merge m join person k on k.id = m.kept_id join person o on o.id = m.merged_id
                        join worker w on w.id = m.merged_by
                        where m.in_force order by m.merged_at desc, m.id""")
                .query((row, line) -> new Merge(
                        Stored.id(row, "id"),
                        new Merge.Kept(Stored.id(row, "kept_id"), row.getString("kept")),
                        new Merge.Merged(Stored.id(row, "merged_id"), row.getString("merged")),
                        row.getString("because"),
                        row.getString("worker"),
                        Stored.moment(row, "merged_at")))
                .list();
    }

    /** A merge that has not been undone. */
    record InForce(UUID kept, UUID merged, @Nullable String movedNumber) {}
}

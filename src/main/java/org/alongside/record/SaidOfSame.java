package org.alongside.record;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What workers said of a record like the one they added: it tells the manager, who decides, and settles nothing. */
@Component
public class SaidOfSame {

    private final JdbcClient jdbc;
    private final Clock clock;

    SaidOfSame(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Has a manager look where a worker cannot tell. */
    @Transactional
    public void ask(UUID person, UUID other) {
        if (!person.equals(other)) flag(person, other);
    }

    /** Keeps what a worker says, and flags the pair to its managers where they say it is one person. */
    @Transactional
    public void keep(UUID person, UUID other, boolean same, String worker) {
        if (person.equals(other)) return;
        jdbc.sql("""
                        insert into said_of_same (person_id, other_id, is_same, said_by, said_at)
                        values (:person, :other, :same, :worker, :at)""")
                .param("person", person)
                .param("other", other)
                .param("same", same)
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .update();
        if (same) flag(person, other);
    }

    /** What was said of two records, oldest first, with who said it and when. */
    public List<String> of(UUID one, UUID other) {
        return jdbc.sql("""
                        select w.name, s.is_same, s.said_at from said_of_same s join worker w on w.id = s.said_by
                        join person a on a.id = s.person_id join person b on b.id = s.other_id
                        where coalesce(a.merged_into, a.id) in (:both) and coalesce(b.merged_into, b.id) in (:both)
                        order by s.id""")
                .param("both", List.of(one, other))
                .query((row, line) -> "%s on %s: %s"
                        .formatted(
                                row.getString("name"),
                                London.written(London.dayOf(Stored.moment(row, "said_at"))),
                                row.getBoolean("is_same") ? "“It is the same person.”" : "“This is somebody else.”"))
                .list();
    }

    private void flag(UUID person, UUID other) {
        jdbc.sql("""
                        insert into possibly_same (person_id, other_id, noticed_at)
                        select p.id, o.id, cast(:at as timestamp with time zone) from person p join person o on o.id = :other
                        where p.id = :person and not exists (select 1 from possibly_same s
                            where (s.person_id = p.id and s.other_id = o.id) or (s.person_id = o.id and s.other_id = p.id))""")
                .param("at", Stored.moment(clock.instant()))
                .param("person", person)
                .param("other", other)
                .update();
    }
}

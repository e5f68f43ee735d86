package org.alongside.record;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that may be of one person though nothing proves it; a manager is told so, and nothing of the other record. */
@Component
class PossiblySame {

    private final JdbcClient jdbc;

    PossiblySame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two records that are shown as one, or were merged before, are not flagged again. */
    void notice(UUID person, Instant at) {
        String name = jdbc.sql("select name from person where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
        jdbc
                .sql("""
                        select o.id, o.name, case when o.nhs_number = p.nhs_number then true else false end as same_number
                        from person p join person o on o.id <> p.id
                            and (o.date_of_birth = p.date_of_birth or o.nhs_number = p.nhs_number)
                        where p.id = :person and coalesce(o.merged_into, o.id) <> coalesce(p.merged_into, p.id)
                            and not exists (select 1 from possibly_same s
                                where (s.person_id = p.id and s.other_id = o.id)
                                    or (s.person_id = o.id and s.other_id = p.id))""")
                .param("person", person)
                .query((row, line) ->
                        new Other(Stored.id(row, "id"), row.getString("name"), row.getBoolean("same_number")))
                .list()
                .stream()
                .filter(other ->
                        other.sameNumber() || Words.folded(other.name()).equals(Words.folded(name)))
                .forEach(other -> keep(person, other.id(), at));
    }

    /** Whether a manager has yet to say of another record whether it is the same person's. */
    boolean isNoticed(UUID person) {
        return jdbc.sql("""
                        select exists (select 1 from possibly_same s
                            join person a on a.id = s.person_id join person b on b.id = s.other_id
                            where s.told_apart_at is null
                                and coalesce(a.merged_into, a.id) <> coalesce(b.merged_into, b.id)
                                and (s.person_id in (%1$s) or s.other_id in (%1$s)))""".formatted("select p.id from person p where p.id = :id or p.merged_into = :id"))
                .param("id", person)
                .query(Boolean.class)
                .single();
    }

    private void keep(UUID person, UUID other, Instant at) {
        jdbc.sql("insert into possibly_same (person_id, other_id, noticed_at) values (:person, :other, :at)")
                .param("person", person)
                .param("other", other)
                .param("at", Stored.moment(at))
                .update();
    }

    private record Other(UUID id, String name, boolean sameNumber) {}
}

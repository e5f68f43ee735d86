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
                        where p.id = :person
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

    boolean isNoticed(UUID person) {
        return jdbc.sql("select exists (select 1 from possibly_same where person_id = :id or other_id = :id)")
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

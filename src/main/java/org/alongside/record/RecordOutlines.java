package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what tells one record from another; the page asks first whether its reader needs to know. */
@Component
public class RecordOutlines {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final People people;
    private final NeedToKnow needToKnow;

    RecordOutlines(JdbcClient jdbc, People people, NeedToKnow needToKnow) {
        this.jdbc = jdbc;
        this.people = people;
        this.needToKnow = needToKnow;
    }

    public RecordOutline of(UUID id, String reader) {
        Person person = people.find(id).orElseThrow(() -> Refusal.missing("There is no such record."));
        List<UUID> readable = needToKnow.episodesOf(person.id(), reader).stream()
                .map(EpisodeRef::id)
                .toList();
        List<UUID> episodes = readable.isEmpty() ? List.of(NONE) : readable;
        return new RecordOutline(person, added(person.id()), teams(episodes), lines(episodes));
    }

    private Instant added(UUID person) {
        return jdbc.sql("select added_at from person where id = :person")
                .param("person", person)
                .query((row, line) -> Stored.moment(row, "added_at"))
                .single();
    }

    private List<String> teams(List<UUID> episodes) {
        return jdbc.sql("""
                        select t.name from team t
                        where t.id in (select team_id from episode_team where episode_id in (:episodes))
                            or t.id in (select receiving_team from episode where id in (:episodes))
                        order by t.name""").param("episodes", episodes).query(String.class).list();
    }

    private List<RecordOutline.Line> lines(List<UUID> episodes) {
        return jdbc.sql("""
                        select reference, pathway, opened_at, closed_at from episode where id in (:episodes)
                        order by opened_at desc, id""")
                .param("episodes", episodes)
                .query((row, line) -> new RecordOutline.Line(
                        row.getString("reference"),
                        row.getString("pathway"),
                        Stored.moment(row, "opened_at"),
                        Stored.momentIfAny(row, "closed_at")))
                .list();
    }
}

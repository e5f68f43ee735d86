package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody an episode is or was about. Two records are one person only when NHS number and date of birth agree. */
@Component
public class People {

    private static final String AT_THE_SAME_MOMENT =
            "Somebody has just added this person too. Send the form again, and both will be about the same person.";

    private static final String TAKEN = "NHS number: it cannot be kept with this date of birth,"
            + " since another record has both. Ask a team manager to look at it.";

    private final JdbcClient jdbc;
    private final PossiblySame possiblySame;

    People(JdbcClient jdbc, PossiblySame possiblySame) {
        this.jdbc = jdbc;
        this.possiblySame = possiblySame;
    }

    public Person of(EpisodeRef episode) {
        return jdbc.sql("select p.* from person p join episode e on e.person_id = p.id where e.id = :episode")
                .param("episode", episode.id())
                .query(Person::read)
                .single();
    }

    /** A person by the record's id; a record that was merged into another is that other one. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query((row, line) -> row.getObject("merged_into", UUID.class) == null
                        ? Optional.of(Person.read(row, line))
                        : find(Stored.id(row, "merged_into")))
                .optional()
                .flatMap(found -> found);
    }

    UUID addOrMatch(Map<String, Object> placed, Instant at) {
        Map<String, Object> columns = PersonDetails.columns(placed, London.dayOf(at));
        if (!columns.containsKey("name")) throw Refusal.invalid("Name: it is missing.");
        if (!columns.containsKey("date_of_birth")) throw Refusal.invalid("Date of birth: it is missing.");
        Optional<UUID> known = match(columns);
        known.ifPresent(person -> write(person, columns, at));
        return known.orElseGet(() -> add(columns, at));
    }

    /** Keeps what was said of the person of an episode; what was not said stays. */
    void describe(EpisodeRef episode, Map<String, Object> placed, Instant at) {
        Map<String, Object> columns = PersonDetails.columns(placed, London.dayOf(at));
        if (!columns.isEmpty()) write(of(episode).id(), columns, at);
    }

    private Optional<UUID> match(Map<String, Object> columns) {
        if (!columns.containsKey("nhs_number")) return Optional.empty();
        return jdbc.sql("select id from person where nhs_number = :nhs_number and date_of_birth = :date_of_birth")
                .params(columns)
                .query(UUID.class)
                .optional();
    }

    private UUID add(Map<String, Object> columns, Instant at) {
        UUID person = UUID.randomUUID();
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
        OnlyOnce.write(
                () -> jdbc.sql("insert into person (id, added_at, %s) values (:id, :at, %s)".formatted(names, values))
                        .params(columns)
                        .param("id", person)
                        .param("at", Stored.moment(at))
                        .update(),
                AT_THE_SAME_MOMENT);
        possiblySame.notice(person, at);
        return person;
    }

    private void write(UUID person, Map<String, Object> columns, Instant at) {
        String values = columns.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        OnlyOnce.write(
                () -> jdbc.sql("update person set %s where id = :id".formatted(values))
                        .params(columns)
                        .param("id", person)
                        .update(),
                TAKEN);
        if (List.of("name", "date_of_birth", "nhs_number").stream().anyMatch(columns::containsKey)) {
            possiblySame.notice(person, at);
        }
    }
}

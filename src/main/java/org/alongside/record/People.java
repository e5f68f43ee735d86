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

    private static final UUID NO_EPISODE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PossiblySame possiblySame;

    People(JdbcClient jdbc, PossiblySame possiblySame) {
        this.jdbc = jdbc;
        this.possiblySame = possiblySame;
    }

    public Person of(EpisodeRef episode) {
        Person person = jdbc.sql("select p.* from person p join episode e on e.person_id = p.id where e.id = :episode")
                .param("episode", episode.id())
                .query(Person::read)
                .single();
        return withWhatElseIsKnown(person, episode.id());
    }

    /** A person by the record's id; a record that was merged into another is that other one. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql(
                        "select k.* from person p join person k on k.id = coalesce(p.merged_into, p.id) where p.id = :id")
                .param("id", id)
                .query(Person::read)
                .optional()
                .map(person -> withWhatElseIsKnown(person, NO_EPISODE));
    }

    /** What only a merged record says, such as how to talk with the person, must not be lost from the pages. */
    private Person withWhatElseIsKnown(Person person, UUID episode) {
        return jdbc.sql("""
                        select p.* from person p where p.merged_into = :person
                            and (not exists (select 1 from restriction x where x.person_id = p.id and x.in_force)
                                or exists (select 1 from merged_episode me join person_merge m on m.id = me.merge_id
                                    where me.episode_id = :episode and m.merged_id = p.id and m.in_force))
                        order by p.added_at, p.id""").param("person", person.id()).param("episode", episode).query(Person::read).list().stream()
                .reduce(person, Person::with);
    }

    UUID addOrMatch(Map<String, Object> placed, Instant at) {
        Map<String, Object> columns = PersonDetails.columns(placed, London.dayOf(at));
        if (!columns.containsKey("name")) throw Refusal.invalid("Name: it is missing.");
        if (!columns.containsKey("date_of_birth")) throw Refusal.invalid("Date of birth: it is missing.");
        Optional<UUID> known = match(columns);
        if (known.isEmpty()) return add(columns, at);
        UUID person = held(known.get());
        // The kept record has a name, a birth date and a number of its own.
        if (!person.equals(known.get())) PersonDetails.IDENTITY.forEach(columns::remove);
        if (!columns.isEmpty()) write(person, columns, at);
        return person;
    }

    /** The record a record is shown under, which nobody merges until this has been done. */
    UUID held(UUID person) {
        UUID shown = jdbc.sql("select coalesce(merged_into, id) from person where id = :id for update")
                .param("id", person)
                .query(UUID.class)
                .single();
        return shown.equals(person) ? person : held(shown);
    }

    /** Keeps what was said of the person of an episode; what was not said stays. */
    void describe(EpisodeRef episode, Map<String, Object> placed, Instant at) {
        Map<String, Object> columns = PersonDetails.columns(placed, London.dayOf(at));
        if (!columns.isEmpty()) write(of(episode).id(), columns, at);
    }

    /** The record that number and birth date prove to be a person's, as it is shown now. */
    Optional<UUID> whoseNumberAndBirthDateAre(Map<String, Object> columns) {
        if (!columns.containsKey("date_of_birth")) return Optional.empty();
        return match(columns).flatMap(this::find).map(Person::id);
    }

    private Optional<UUID> match(Map<String, Object> columns) {
        if (!columns.containsKey("nhs_number")) return Optional.empty();
        return jdbc.sql("""
                        select p.id from person p where p.nhs_number = :nhs_number and p.date_of_birth = :date_of_birth
                        union
                        select p.id from person_merge m join person p on p.id = m.merged_id
                        where m.in_force and m.moved_number = :nhs_number and p.date_of_birth = :date_of_birth
                            and p.nhs_number is null
                        fetch first 1 row only""").params(columns).query(UUID.class).optional();
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

package org.alongside.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.page.IdentityBar;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.record.NhsNumber;
import org.alongside.record.People;
import org.alongside.record.Person;
import org.alongside.record.Restrictions;
import org.alongside.record.Stored;
import org.alongside.record.WarningNote;
import org.alongside.record.WarningNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says on top of each page whom it is about; the page has asked whether its reader needs to know. A manager who sees to
 * a step need not know of the person: what to know before a visit is told only to those who may see them.
 */
@Component
public class IdentityBars {

    private final JdbcClient database;
    private final People people;
    private final Restrictions restrictions;
    private final WarningNotes warnings;
    private final Clock clock;

    IdentityBars(JdbcClient database, People people, Restrictions restrictions, WarningNotes warnings, Clock clock) {
        this.database = database;
        this.people = people;
        this.restrictions = restrictions;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** The bar for a page of one episode. */
    public IdentityBar of(EpisodeRef episode, String reader) {
        Person person = people.of(episode);
        return of(person, List.of(episode), warnings.of(person.id(), reader), reader);
    }

    /**
     * The bar for a page of a person.
     *
     * @param episodes those the reader may see, the one that matters most first
     * @param notes what the reader may know first
     */
    public IdentityBar of(Person person, List<EpisodeRef> episodes, List<WarningNote> notes, String reader) {
        List<String> references = new ArrayList<>();
        episodes.forEach(episode -> references.add(episode.reference()));
        NhsNumber number = person.nhsNumber();
        if (number != null) references.add("NHS number " + number.spaced());
        String pronouns = person.pronouns();
        Optional<Lead> lead = episodes.stream().findFirst().flatMap(episode -> lead(episode, reader));
        return new IdentityBar(
                person.name(),
                pronouns == null || pronouns.isEmpty() ? null : pronouns,
                "%s (%d years old)"
                        .formatted(London.written(person.dateOfBirth()), person.ageOn(London.dayOf(clock.instant()))),
                references,
                person.communicationNeeds(),
                lead.map(Lead::words).orElse(null),
                lead.map(Lead::since).orElse(null),
                lead.map(Lead::continuity).orElse(null),
                warning(person, notes.size()),
                restrictions.of(person.id()).isPresent(),
                "/people/" + person.id());
    }

    private IdentityBar.@Nullable Warning warning(Person person, int notes) {
        if (notes == 0) return null;
        return new IdentityBar.Warning(
                notes == 1 ? "1 note to read first" : notes + " notes to read first",
                "/people/" + person.id() + "/know-first");
    }

    /** Who works with the person: the reader where it is them, else who has for the longest time. */
    private Optional<Lead> lead(EpisodeRef episode, String reader) {
        return database.sql("""
                        select w.name, r.label, p.since, p.worker_id,
                            (select count(distinct before.worker_id) from participant before
                                where before.episode_id = p.episode_id and before.role_id = p.role_id) as workers
                        from participant p
                        join worker w on w.id = p.worker_id
                        join role r on r.id = p.role_id
                        where p.episode_id = :episode and p.is_current and p.role_id <> 'receivingWorker'
                        order by case when p.worker_id = :reader then 0 else 1 end, p.since, p.id
                        fetch first 1 row only""")
                .param("episode", episode.id())
                .param("reader", reader)
                .query((row, line) -> new Lead(
                        row.getString("name"),
                        row.getString("label"),
                        London.written(London.dayOf(Stored.moment(row, "since"))),
                        row.getInt("workers"),
                        row.getString("worker_id").equals(reader)))
                .optional();
    }

    private record Lead(String name, String role, String since, int workers, boolean isReader) {

        String words() {
            return "%s, %s"
                    .formatted(
                            isReader ? "You" : name, role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1));
        }

        /** Nothing to say of the first: that is how it should be. */
        @Nullable
        String continuity() {
            if (workers < 2) return null;
            String ordinal = workers == 2 ? "2nd" : workers == 3 ? "3rd" : workers + "th";
            return "%s the %s worker in this role".formatted(isReader ? "You are" : name + " is", ordinal);
        }
    }
}

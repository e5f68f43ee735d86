package org.alongside.demo.story;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.ContactTyped;
import org.alongside.record.Contacts;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.Pronouns;
import org.alongside.record.Restrictions;
import org.alongside.record.WarningNotes;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes in a story what workers write about a person outside the steps, through the same calls. */
@Component
@Profile("demo & telling")
class Notebook {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final EvidenceFiles files;
    private final WarningNotes warnings;
    private final Pronouns pronouns;
    private final Restrictions restrictions;

    Notebook(
            JdbcClient jdbc,
            Contacts contacts,
            EvidenceFiles files,
            WarningNotes warnings,
            Pronouns pronouns,
            Restrictions restrictions) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.files = files;
        this.warnings = warnings;
        this.pronouns = pronouns;
        this.restrictions = restrictions;
    }

    void keep(Told told, Deed.Contact contact) {
        LocalDate on = told.today();
        ContactTyped typed = new ContactTyped(
                UUID.randomUUID(),
                contact.withWhom(),
                contact.kind().code(),
                contact.how().code(),
                String.valueOf(on.getDayOfMonth()),
                String.valueOf(on.getMonthValue()),
                String.valueOf(on.getYear()),
                String.valueOf(contact.minutes()),
                contact.said());
        contacts.keep(told.episode(), typed, contact.worker());
    }

    void keep(Told told, Deed.AddFile added) {
        files.add(told.episode(), added.kind(), added.file(), added.worker());
    }

    void warn(Told told, String worker, String words) {
        warnings.write(personOf(told.episode()), UUID.randomUUID(), words, worker);
    }

    void speakOf(Told told, String worker, String words) {
        pronouns.say(personOf(told.episode()), words, "", worker);
    }

    void restrict(Told told, String worker, String because) {
        restrictions.set(personOf(told.episode()), worker, because);
    }

    private UUID personOf(EpisodeRef episode) {
        return jdbc.sql("select person_id from episode where id = :episode")
                .param("episode", episode.id())
                .query(UUID.class)
                .single();
    }
}

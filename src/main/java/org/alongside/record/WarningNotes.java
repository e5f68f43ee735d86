package org.alongside.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What to know before a visit: read by those who may see the person, written and withdrawn by those at work with them. */
@Component
public class WarningNotes {

    static final int LONGEST = 1000;

    /**
     * Which notes n are told of :person to somebody who may read :episodes. Of a restricted record that was merged into
     * this one, those who may read an episode that came from it are told, and nobody else.
     */
    static final String TOLD = """
            (n.person_id = :person or exists (select 1 from person p where p.id = n.person_id and p.merged_into = :person
                and (not exists (select 1 from restriction x where x.person_id = p.id and x.in_force)
                    or exists (select 1 from merged_episode me join person_merge m on m.id = me.merge_id
                        where m.merged_id = p.id and m.in_force and me.episode_id in (:episodes)))))""";

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;
    private final Clock clock;

    WarningNotes(JdbcClient jdbc, NeedToKnow needToKnow, Clock clock) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
        this.clock = clock;
    }

    /** Those in force, newest first; none for somebody who may not see the person, whatever page they are on. */
    public List<WarningNote> of(UUID person, String reader) {
        return all(person, reader).stream()
                .filter(note -> note.withdrawal() == null)
                .toList();
    }

    /** A note of the person, also one that was withdrawn. */
    public Optional<WarningNote> find(UUID person, UUID note, String reader) {
        return all(person, reader).stream()
                .filter(each -> each.id().equals(note))
                .findFirst();
    }

    /** Keeps a note under an id made with its form: one that comes twice is kept once, with other words it is refused. */
    @Transactional
    public void write(UUID person, UUID id, String typed, String worker) {
        String words = Words.fit("what to know first", typed, LONGEST);
        allow(person, worker);
        if (words.isEmpty()) throw Refusal.invalid("Write what a colleague must know before a visit.");
        if (isKept(
                "id = :id and person_id = :person and words = :words and written_by = :worker",
                person,
                id,
                words,
                worker)) return;
        if (isKept("id = :id", person, id, words, worker)) {
            throw Refusal.conflict("This form was sent before, with something else in it, and that is kept."
                    + " If this is another note, send it once more.");
        }
        OnlyOnce.write(() -> insert(person, id, words, worker), "This note has just been written down.");
    }

    /** Takes a note back; it stays on the timeline, with the reason. */
    @Transactional
    public void withdraw(UUID person, UUID note, String typed, String worker) {
        String because = Words.fit("why it is withdrawn", typed, LONGEST);
        allow(person, worker);
        if (find(person, note, worker).isEmpty()) throw Refusal.missing("There is no such note.");
        if (because.isEmpty()) throw Refusal.invalid("Say why the note is withdrawn.");
        int changed = jdbc.sql("""
                        update warning_note set withdrawn_by = :worker, withdrawn_at = :at, withdrawn_because = :because
                        where id = :id and withdrawn_at is null""")
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .param("because", because)
                .param("id", note)
                .update();
        if (changed == 0
                && !isKept(
                        "id = :id and withdrawn_because = :words and withdrawn_by = :worker",
                        person,
                        note,
                        because,
                        worker)) throw Refusal.conflict("Somebody has withdrawn this note already.");
    }

    private void allow(UUID person, String worker) {
        if (needToKnow.sightOf(person, worker) != Sight.AT_WORK) {
            throw Refusal.forbidden("Only those who work with the person can write or withdraw what to know first.");
        }
    }

    private List<WarningNote> all(UUID person, String reader) {
        List<UUID> readable = needToKnow.episodesOf(person, reader).stream()
                .map(EpisodeRef::id)
                .toList();
        if (readable.isEmpty()) return List.of();
        return jdbc.sql("""
                        select n.*, w.name as written_by_name, b.name as withdrawn_by_name
                        from warning_note n
                        join worker w on w.id = n.written_by
                        left join worker b on b.id = n.withdrawn_by
                        where %s
                        order by n.written_at desc, n.id""".formatted(TOLD))
                .param("person", person)
                .param("episodes", readable)
                .query(WarningNote::read)
                .list();
    }

    private boolean isKept(String condition, UUID person, UUID id, String words, String worker) {
        return jdbc.sql("select exists (select 1 from warning_note where %s)".formatted(condition))
                .param("person", person)
                .param("id", id)
                .param("words", words)
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }

    private void insert(UUID person, UUID id, String words, String worker) {
        jdbc.sql("""
                        insert into warning_note (id, person_id, words, written_by, written_at)
                        values (:id, :person, :words, :worker, :at)""")
                .param("id", id)
                .param("person", person)
                .param("words", words)
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .update();
    }
}

package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.WrongAnswers.Wrong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What passed between workers and people, kept with the minutes it took. */
@Component
public class Contacts {

    private final JdbcClient jdbc;
    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final TimeSpent time;
    private final Clock clock;

    Contacts(JdbcClient jdbc, EpisodeBook episodes, NeedToKnow needToKnow, TimeSpent time, Clock clock) {
        this.jdbc = jdbc;
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.time = time;
        this.clock = clock;
    }

    /** The person's open episodes in which the worker may record a contact, newest first. */
    public List<EpisodeRef> openTo(UUID person, String worker) {
        return needToKnow.episodesOf(person, worker).stream()
                .filter(episodes::isOpen)
                .filter(episode -> episodes.mayAct(episode, worker))
                .toList();
    }

    /**
     * Keeps a contact; one that was sent before is kept once. A form that comes again with other words is refused: who
     * went back to it and typed on must not believe that it was kept.
     *
     * @throws WrongAnswers when something in it must be mended first
     */
    @Transactional
    public void keep(EpisodeRef episode, ContactTyped typed, String worker) {
        if (!episodes.mayAct(episode, worker) || !needToKnow.of(episode, worker)) {
            throw Refusal.forbidden("Only those who work with the person can record a contact.");
        }
        if (!episodes.isOpen(episode)) {
            throw Refusal.conflict("%s is closed, so nothing can be added to it.".formatted(episode.reference()));
        }
        Instant now = clock.instant();
        List<Wrong> wrong = wrong(typed, London.dayOf(now));
        if (!wrong.isEmpty()) throw new WrongAnswers(wrong);
        if (holdsOtherWords(episode, typed, worker)) {
            throw Refusal.conflict("This form was sent before, with something else in it, and that is kept."
                    + " If this is another contact, send it once more.");
        }
        if (!isKept(typed.id())) insert(episode, typed, worker, now);
    }

    /** What must be mended before it can be kept, whichever episode it is for. */
    public List<Wrong> wrong(ContactTyped typed) {
        return wrong(typed, London.dayOf(clock.instant()));
    }

    private static List<Wrong> wrong(ContactTyped typed, LocalDate today) {
        Stream<Wrong> byRule = ContactRule.all().stream().flatMap(rule -> rule.wrong(typed, today).stream());
        return Stream.concat(byRule, unreadable(typed)).toList();
    }

    private static Stream<Wrong> unreadable(ContactTyped typed) {
        try {
            Words.fit("who you were in contact with", typed.withWhom(), Integer.MAX_VALUE);
            Words.fit("what was said", typed.said(), Integer.MAX_VALUE);
            return Stream.empty();
        } catch (Refusal unreadable) {
            return Stream.of(new Wrong("said", unreadable.sentence()));
        }
    }

    /** Whether this form was sent before, and with something else in it. */
    public boolean holdsOtherWords(EpisodeRef episode, ContactTyped typed, String worker) {
        return isKept(typed.id())
                && !jdbc.sql("""
                                select exists (select 1 from contact where id = :id and episode_id = :episode
                                    and kind = :kind and with_whom = :withWhom and how = :how and held_on = :on
                                    and minutes = :minutes and said = :said and worker_id = :worker)""")
                        .params(values(episode, typed, worker))
                        .query(Boolean.class)
                        .single();
    }

    private static Map<String, Object> values(EpisodeRef episode, ContactTyped typed, String worker) {
        return Map.of(
                "id", typed.id(),
                "episode", episode.id(),
                "kind", typed.kind(),
                "withWhom", typed.withWhom().strip(),
                "how", typed.how(),
                "on", typed.heldOn().orElseThrow(),
                "minutes", typed.wholeMinutes().orElseThrow(),
                "said", typed.said().strip(),
                "worker", worker);
    }

    private boolean isKept(UUID contact) {
        return jdbc.sql("select exists (select 1 from contact where id = :id)")
                .param("id", contact)
                .query(Boolean.class)
                .single();
    }

    private void insert(EpisodeRef episode, ContactTyped typed, String worker, Instant now) {
        LocalDate on = typed.heldOn().orElseThrow();
        int minutes = typed.wholeMinutes().orElseThrow();
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into contact (id, episode_id, kind, with_whom, how, held_on, minutes, said,
                                    happened_at, worker_id, recorded_at)
                                values (:id, :episode, :kind, :withWhom, :how, :on, :minutes, :said, :happened, :worker,
                                    :at)""")
                        .params(values(episode, typed, worker))
                        .param("happened", Stored.moment(happened(on, now)))
                        .param("at", Stored.moment(now))
                        .update(),
                "This contact has just been recorded.");
        time.add(episode, worker, on, TimeKind.of(typed.kind()).orElseThrow(), minutes, typed.id(), now);
    }

    /** Where it stands on the timeline: a contact of today now, one of another day at its noon. */
    private static Instant happened(LocalDate on, Instant now) {
        return on.equals(London.dayOf(now))
                ? now
                : on.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    }
}

package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
     * Keeps a contact; one that was sent before is kept once.
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
        if (isKept(typed.id())) return;
        insert(episode, typed, worker, now);
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
                        .param("id", typed.id())
                        .param("episode", episode.id())
                        .param("kind", typed.kind())
                        .param("withWhom", typed.withWhom().strip())
                        .param("how", typed.how())
                        .param("on", on)
                        .param("minutes", minutes)
                        .param("said", typed.said().strip())
                        .param("happened", Stored.moment(happened(on, now)))
                        .param("worker", worker)
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

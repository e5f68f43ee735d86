package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.London;
import org.alongside.record.Said;
import org.springframework.stereotype.Component;

/** Lets a form arrange a meeting, and another tell what came of it. */
@Component
class MeetingPlaces implements Places {

    private static final String ON = "meeting.on";
    static final String HAPPENED = "meeting.happened";

    private final Meetings meetings;
    private final Attendances attendances;
    private final ComingMeetings coming;

    MeetingPlaces(Meetings meetings, Attendances attendances, ComingMeetings coming) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.coming = coming;
    }

    @Override
    public Map<String, Class<?>> offered() {
        Map<String, Class<?>> places = new HashMap<>(Map.of(
                ON,
                LocalDate.class,
                "meeting.at",
                LocalTime.class,
                "meeting.how",
                String.class,
                "meeting.where",
                String.class,
                "meeting.needs",
                String.class,
                HAPPENED,
                String.class,
                "meeting.movedAskedBy",
                String.class,
                "meeting.movedBecause",
                String.class,
                "meeting.canEnd",
                String.class));
        for (Attendee attendee : Attendee.values()) {
            places.put(attendee.place("attended"), String.class);
            places.put(attendee.place("reason"), String.class);
            places.put(attendee.place("because"), String.class);
        }
        return Map.copyOf(places);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        Said said = new Said(values);
        if (said.says(ON)) arrange(episode, Arrangement.in(said), worker, at);
        if (said.says(HAPPENED)) tell(episode, Account.in(said), worker, at);
    }

    /** A meeting can be arranged anew; what came of one is told once. */
    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return places.contains(HAPPENED)
                ? Optional.of("What came of a meeting is told once and stays. Record a contact that says what is right,"
                        + " and arrange another meeting.")
                : Optional.empty();
    }

    @Override
    public Optional<String> whyNoWayBackBefore(Set<String> places) {
        return places.contains(HAPPENED)
                ? Optional.of("A meeting has been told since, and it cannot be made undone."
                        + " If the way is wrong, close the episode and say why.")
                : Optional.empty();
    }

    private void arrange(EpisodeRef episode, Arrangement arranged, String worker, Instant at) {
        arranged.mustLieTodayOrLater(London.dayOf(at));
        ComingMeetings.Coming next = coming.in(episode);
        meetings.arrange(episode, next.kind(), next.number(), arranged, worker, at);
    }

    private void tell(EpisodeRef episode, Account account, String worker, Instant at) {
        Telling telling = new Telling(meetings.last(episode), account, at);
        TellingRule.holdAll(telling);
        Meeting meeting = telling.meeting().orElseThrow();
        meetings.tell(meeting, account, worker, at);
        if (account.timeCame()) account.attendance().forEach(presence -> attendances.add(meeting, presence));
    }
}

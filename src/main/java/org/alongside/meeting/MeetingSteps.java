package org.alongside.meeting;

import java.time.LocalDate;
import org.alongside.pathway.Codes;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.alongside.record.London;
import org.springframework.stereotype.Component;

/** What planning and milestone meetings ask of us. */
@Component("meetings")
public class MeetingSteps implements Steps {

    private static final String NONE = "none";

    private final Meetings meetings;
    private final Attendances attendances;
    private final Agreements agreements;
    private final ComingMeetings coming;

    MeetingSteps(Meetings meetings, Attendances attendances, Agreements agreements, ComingMeetings coming) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.agreements = agreements;
        this.coming = coming;
    }

    /**
     * What came of the meeting that was told last. One whose time came took place if everybody was there who had to be.
     */
    @Codes({Meeting.TOOK_PLACE, Meeting.MOVED, Meeting.DID_NOT_HAPPEN})
    public String whatCameOfIt(Situation situation, boolean quorate) {
        Meeting told = meetings.lastTold(situation.theEpisode())
                .orElseThrow(() -> Refusal.missing("Nobody has told what came of a meeting in this episode."));
        if (told.cameOfIt() != null) return told.cameOfIt();
        String cameOfIt = quorate ? Meeting.TOOK_PLACE : Meeting.DID_NOT_HAPPEN;
        meetings.settle(told, cameOfIt);
        return cameOfIt;
    }

    /** Attempts that failed since the last meeting that took place; one that was moved is none of them. */
    public int failedAttempts(Situation situation) {
        return meetings.failedAttempts(situation.theEpisode());
    }

    /** Who was missing last time and whose reason it was, or who asked to move it. */
    public Sentence whoWasMissing(Situation situation) {
        String last = lastTime(situation.theEpisode());
        return new Sentence(last.isEmpty() ? "This is the first attempt." : last);
    }

    /** The kind of the next meeting, or that none comes: all are held, or both said that they can end. */
    @Codes({"foundation", "milestone", "appointment", NONE})
    public String next(Situation situation) {
        return coming.progress(situation.theEpisode())
                .flatMap(Progress::next)
                .map(MeetingKind::code)
                .orElse(NONE);
    }

    /** Which meeting is to be arranged, and what became of the last attempt. */
    public Sentence whatToArrange(Situation situation) {
        EpisodeRef episode = situation.theEpisode();
        ComingMeetings.Coming next = coming.in(episode);
        String which = "Meeting %d of %d, %s. "
                .formatted(
                        next.number(), agreed(episode).meetings(), next.kind().called());
        return new Sentence((which + lastTime(episode)).strip());
    }

    /** The last day of the timeframe agreed, extensions included. */
    public LocalDate endOfTimeframe(Situation situation) {
        return agreed(situation.theEpisode()).endsOn();
    }

    /** What a manager should know before extending or closing the timeframe. */
    public Sentence howFarTheyAre(Situation situation) {
        Agreement agreement = agreed(situation.theEpisode());
        Progress progress = meetings.progress(situation.theEpisode(), agreement);
        return new Sentence("%d of %d meetings agreed have been held. The timeframe ends on %s.%s"
                .formatted(
                        progress.held(),
                        agreement.meetings(),
                        London.written(agreement.endsOn()),
                        whatClosingMeets(situation.theEpisode())));
    }

    /** A meeting that waits stands in the way of closing once it has begun; it may begin while the step is open. */
    private String whatClosingMeets(EpisodeRef episode) {
        return meetings.waiting(episode)
                .map(waiting -> " Arranged: %s. Once its time has come, its worker writes it up before you can close;"
                                .formatted(waiting.inWords())
                        + " before that, closing drops it.")
                .orElse("");
    }

    private Agreement agreed(EpisodeRef episode) {
        return agreements.agreed(episode);
    }

    private String lastTime(EpisodeRef episode) {
        return meetings.lastTold(episode)
                .map(told -> new LastMeeting(told, attendances.missing(told), meetings.failedAttempts(episode)))
                .map(LastMeeting::inWords)
                .orElse("");
    }
}

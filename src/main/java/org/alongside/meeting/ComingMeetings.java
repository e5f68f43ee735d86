package org.alongside.meeting;

import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.springframework.stereotype.Component;

/** Which meeting comes next in an episode. */
@Component
class ComingMeetings {

    private final Meetings meetings;
    private final Agreements agreements;

    ComingMeetings(Meetings meetings, Agreements agreements) {
        this.meetings = meetings;
        this.agreements = agreements;
    }

    /** How far the meetings agreed have come, once anything is agreed. */
    Optional<Progress> progress(EpisodeRef episode) {
        return agreements.inForce(episode).map(agreement -> meetings.progress(episode, agreement));
    }

    /** The meeting that would be arranged now. Before anything is agreed, and after all is held, it is one to plan. */
    Coming in(EpisodeRef episode) {
        return progress(episode)
                .flatMap(progress -> progress.next().map(kind -> new Coming(kind, progress.held() + 1)))
                .orElse(new Coming(MeetingKind.PLANNING, 0));
    }

    /**
     * A meeting to be arranged.
     *
     * @param number which of the meetings agreed it would be, 0 for one that is not counted
     */
    record Coming(MeetingKind kind, int number) {}
}

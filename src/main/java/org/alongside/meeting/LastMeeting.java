package org.alongside.meeting;

import java.util.List;
import java.util.stream.Collectors;

/** What a worker who arranges a meeting should know of the last one, in words that name nobody. */
record LastMeeting(Meeting meeting, List<Presence> missing, int failedAttempts) {

    String inWords() {
        if (meeting.came(Meeting.MOVED)) return moved();
        return meeting.came(Meeting.DID_NOT_HAPPEN) ? didNotHappen() : "";
    }

    private String moved() {
        String code = meeting.movedAskedBy() == null ? "" : meeting.movedAskedBy();
        return "The last meeting was moved: %s asked. Why is on the episode's page."
                .formatted(Attendee.called(code, "somebody else"));
    }

    private String didNotHappen() {
        String who = missing.stream().map(LastMeeting::missing).collect(Collectors.joining(", "));
        String attempts =
                failedAttempts == 1 ? "One attempt has failed." : "%d attempts have failed.".formatted(failedAttempts);
        return "Missing last time: %s. %s".formatted(who.isEmpty() ? "somebody who must be there" : who, attempts);
    }

    private static String missing(Presence presence) {
        String code = presence.whoseReason() == null ? "" : presence.whoseReason();
        String owner = Attendee.called(code, "");
        return "%s (%s reason)".formatted(presence.attendee().called(), owner.isEmpty() ? "nobody's" : owner + "'s");
    }
}

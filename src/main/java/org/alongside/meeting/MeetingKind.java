package org.alongside.meeting;

import java.util.Arrays;

/** What a meeting is for. */
enum MeetingKind {
    PLANNING("planning", "the planning meeting", "the planning meeting"),
    FOUNDATION("foundation", "about strengths and needs", "the meeting about strengths and needs"),
    APPOINTMENT("appointment", "by appointment", "the meeting by appointment"),
    MILESTONE(
            "milestone",
            "a milestone meeting, to which the care coordinator may need to come",
            "the milestone meeting");

    private final String code;
    private final String called;
    private final String arranged;

    MeetingKind(String code, String called, String arranged) {
        this.code = code;
        this.called = called;
        this.arranged = arranged;
    }

    String code() {
        return code;
    }

    String called() {
        return called;
    }

    /** What one that is arranged is called. */
    String arranged() {
        return arranged;
    }

    static MeetingKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

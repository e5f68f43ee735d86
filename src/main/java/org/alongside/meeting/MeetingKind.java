package org.alongside.meeting;

import java.util.Arrays;

/** What a meeting is for. */
enum MeetingKind {
    PLANNING("planning", "the planning meeting"),
    FOUNDATION("foundation", "about strengths and needs"),
    APPOINTMENT("appointment", "by appointment"),
    MILESTONE("milestone", "a milestone meeting, to which the care coordinator may need to come");

    private final String code;
    private final String called;

    MeetingKind(String code, String called) {
        this.code = code;
        this.called = called;
    }

    String code() {
        return code;
    }

    String called() {
        return called;
    }

    static MeetingKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}

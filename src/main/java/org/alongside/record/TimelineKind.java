package org.alongside.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a timeline is about, so that a worker can choose what to see. */
public enum TimelineKind {
    COURSE("Starts, closings and milestones"),
    STEP("Steps done"),
    CONTACT("Contacts"),
    MEETING("Meetings"),
    WORKER("Changes of worker"),
    EVIDENCE("Documents"),
    COMMUNITY("Introductions"),
    HUDDLE("Huddles"),
    PAYMENT("Direct payments"),
    NOTICE("Notices and alerts"),
    CONCERN("Concerns"),
    WARNING("What to know first"),
    RECORD("The record itself");

    private final String label;

    TimelineKind(String label) {
        this.label = label;
    }

    public static Optional<TimelineKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** As in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}

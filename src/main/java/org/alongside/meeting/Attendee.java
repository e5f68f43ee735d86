package org.alongside.meeting;

import java.util.Arrays;

/** Who may be asked to a meeting, named by what they are and never by name. */
enum Attendee {
    PERSON("person", "the person"),
    CARE_COORDINATOR("careCoordinator", "the care coordinator"),
    DEVELOPMENT_WORKER("developmentWorker", "the development worker");

    private final String code;
    private final String called;

    Attendee(String code, String called) {
        this.code = code;
        this.called = called;
    }

    String code() {
        return code;
    }

    String called() {
        return called;
    }

    /** The place of a form that says this of them, as {@code meeting.person.attended}. */
    String place(String what) {
        return "meeting.%s.%s".formatted(code, what);
    }

    /** Who it was in words; a code that is none of them stands for nobody here. */
    static String called(String code, String nobody) {
        return Arrays.stream(values())
                .filter(attendee -> attendee.code.equals(code))
                .map(Attendee::called)
                .findFirst()
                .orElse(nobody);
    }
}

package org.alongside.pathway.drawing;

import java.util.Optional;

/** Something with a place of its own in the drawing. */
sealed interface Shape {

    String id();

    Box box();

    Optional<Label> label();

    /**
     * A circle.
     *
     * @param interrupting whether what it is attached to, or in, ends with it
     * @param attachedTo the id of the step it sits on
     */
    record Event(
            String id,
            Box box,
            Rim rim,
            Trigger trigger,
            boolean interrupting,
            Optional<String> attachedTo,
            Optional<Label> label)
            implements Shape {

        int radius() {
            return box.width() / 2;
        }
    }

    /** A step: of people, of the system, of a decision table, or another pathway. */
    record Step(String id, Box box, Work work, Optional<Label> label) implements Shape {}

    /** A diamond. */
    record Gateway(String id, Box box, Way way, Optional<Label> label) implements Shape {}

    /**
     * A part that holds others.
     *
     * @param triggered whether an event starts it at any moment
     */
    record Part(String id, Box box, boolean triggered, Optional<Label> label) implements Shape {}

    /** A text annotation. */
    record Note(String id, Box box, Optional<Label> label) implements Shape {}

    /** How an event is rimmed. */
    enum Rim {
        START,
        BETWEEN,
        THROWN,
        END
    }

    /** What an event waits for or tells. */
    enum Trigger {
        NONE,
        MESSAGE,
        TIMER,
        ERROR,
        ESCALATION,
        SIGNAL,
        TERMINATE
    }

    /** Who or what does a step. */
    enum Work {
        PERSON,
        SYSTEM,
        DECISION,
        PATHWAY,
        OTHER
    }

    /** How a gateway splits or joins. */
    enum Way {
        ONE,
        SOME,
        ALL,
        FIRST_EVENT
    }
}

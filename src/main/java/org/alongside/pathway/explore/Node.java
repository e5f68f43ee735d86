package org.alongside.pathway.explore;

import java.util.List;
import java.util.Map;

/**
 * One element of a pathway that a token can stand at.
 *
 * @param part the part or pathway it is drawn in
 * @param attachedTo the element a boundary event sits on; empty for all others
 * @param cuts whether it ends what it interrupts: a boundary event, or an event part
 * @param signal what it raises, or waits for; empty if it happens by itself; a name ending in a colon hears all that
 *     begin with it
 * @param several whether it is done several times over, so that what one found out is there beside the others
 * @param learns the answers that are found out here, each with every value it can get
 */
public record Node(
        String id,
        Kind kind,
        String part,
        String attachedTo,
        boolean cuts,
        String signal,
        boolean several,
        Map<String, List<Object>> learns) {

    /** How the signals of errors begin; those of escalations begin otherwise. */
    public static final String ERROR = "error:";

    /** Whether everybody who must was at the last meeting; the engine keeps it until the next is over. */
    public static final String QUORATE = "quorate";

    /** Among the values an answer can get: that nobody gives it. */
    public static final Object NO_ANSWER = new Object() {
        @Override
        public String toString() {
            return "no answer";
        }
    };

    /** How a token fares there. */
    public enum Kind {
        /** Where a part, or the pathway, begins. */
        BEGINS,
        /** Goes on at once: a system step, a decision, an event that is told. */
        PASSES,
        /** Stays until somebody has done something, or something has happened. */
        WAITS,
        /** The same; what is called can raise errors and escalations. */
        CALLS,
        /** One way, by the answers. */
        CHOOSES_ONE,
        /** Every way the answers allow. */
        CHOOSES_SOME,
        /** All ways at once, and all together. */
        PARALLEL,
        /** The way of whatever happens first. */
        FIRST_EVENT,
        /** Holds others. */
        PART,
        /** Holds others, and begins when something happens. */
        EVENT_PART,
        BOUNDARY,
        /** Raises a signal and goes on. */
        RAISES,
        /** The end of a token. */
        ENDS,
        /** The end of a token, with a signal. */
        ENDS_RAISING,
        /** The end of all tokens beside it. */
        ENDS_ALL
    }

    public Node {
        learns = Map.copyOf(learns);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean holdsOthers() {
        return kind == Kind.PART || kind == Kind.EVENT_PART;
    }

    boolean waits() {
        return kind == Kind.WAITS || kind == Kind.CALLS || kind == Kind.FIRST_EVENT;
    }

    boolean joins() {
        return kind == Kind.PARALLEL || kind == Kind.CHOOSES_SOME;
    }

    boolean hears(String raised) {
        return !signal.isEmpty() && (signal.equals(raised) || (signal.endsWith(":") && raised.startsWith(signal)));
    }

    boolean happensByItself() {
        return signal.isEmpty();
    }
}

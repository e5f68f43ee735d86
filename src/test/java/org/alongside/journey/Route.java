package org.alongside.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a random walk goes.
 *
 * @param pathway the pathway it starts
 * @param starter who starts it
 * @param walked the pathway in which it wanders; it goes straight there if that is another one
 * @param wishes the answers that lead on, by field and given the day; what is not named is answered at random
 * @param closedEarly in which share of the walks somebody tries to close the episode instead of going on to an end
 */
public record Route(
        String pathway,
        String starter,
        String walked,
        Function<LocalDate, Map<String, Object>> wishes,
        double closedEarly) {

    public static Route of(String pathway, String starter) {
        return new Route(pathway, starter, pathway, day -> Map.of(), 0.25);
    }

    /** Wanders in a pathway which the one that is started calls. */
    public Route to(String called) {
        return new Route(pathway, starter, called, wishes, closedEarly);
    }

    public Route leadingOn(Function<LocalDate, Map<String, Object>> answers) {
        return new Route(pathway, starter, walked, answers, closedEarly);
    }

    public Route closedEarly(double share) {
        return new Route(pathway, starter, walked, wishes, share);
    }

    /** Thrown in at random. */
    List<String> acts() {
        return List.of("changeOfWorker", "closing", "concern", "crisisReport", "huddleNote");
    }

    /** Anybody may raise a concern or report a crisis. */
    List<String> closedToStrangers() {
        return List.of("changeOfWorker", "closing", "huddleNote");
    }
}

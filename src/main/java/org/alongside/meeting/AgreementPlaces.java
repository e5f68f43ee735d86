package org.alongside.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.Said;
import org.springframework.stereotype.Component;

/** Lets a form agree outcomes, timeframe and number of meetings, and another extend or close the timeframe. */
@Component
class AgreementPlaces implements Places {

    private static final String OUTCOMES = "agreement.outcomes";
    private static final String EXTEND_BY = "timeframe.extendBy";
    private static final String EXTENDED = "timeframe.extendedBecause";
    private static final String CLOSED = "timeframe.closedBecause";

    private final Agreements agreements;
    private final Meetings meetings;

    AgreementPlaces(Agreements agreements, Meetings meetings) {
        this.agreements = agreements;
        this.meetings = meetings;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                OUTCOMES,
                String.class,
                "agreement.weeks",
                BigDecimal.class,
                "agreement.meetings",
                BigDecimal.class,
                "agreement.milestoneEvery",
                BigDecimal.class,
                EXTEND_BY,
                BigDecimal.class,
                "timeframe.moreMeetings",
                BigDecimal.class,
                EXTENDED,
                String.class,
                CLOSED,
                String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        Said said = new Said(values);
        if (said.says(OUTCOMES)) agreements.add(episode, Agreement.in(said, at), worker, at);
        if (said.says(EXTEND_BY) || said.says(EXTENDED)) {
            agreements.add(episode, agreements.agreed(episode).extended(said), worker, at);
        }
        if (said.says(CLOSED)) close(episode, said, worker, at);
    }

    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return Optional.of("What was agreed on outcomes and timeframe stays as it was agreed."
                + " It changes when the timeframe is extended or closed.");
    }

    @Override
    public Optional<String> whyNoWayBackBefore(Set<String> places) {
        return Optional.of("Outcomes and a timeframe have been agreed with the person since."
                + " If the way is wrong, close the episode and say why.");
    }

    private void close(EpisodeRef episode, Said said, String worker, Instant at) {
        TimeframeClosingRule.holdAll(new TimeframeClosing(meetings.waiting(episode), at));
        agreements.add(episode, agreements.agreed(episode).closed(said), worker, at);
        meetings.supersede(episode, worker, at);
    }
}

package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.Said;
import org.springframework.stereotype.Component;

/** Lets a form agree a goal, and another look back upon one. */
@Component
class GoalPlaces implements Places {

    private static final String TITLE = "goal.title";
    private static final String REVIEWED = "goal.reviewed";

    private final Goals goals;

    GoalPlaces(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                TITLE,
                String.class,
                "goal.by",
                LocalDate.class,
                "goal.whoHelps",
                String.class,
                REVIEWED,
                String.class,
                "goal.personSays",
                String.class,
                "goal.personWords",
                String.class,
                "goal.workerSays",
                String.class,
                "goal.workerWords",
                String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        Said said = new Said(values);
        if (said.says(TITLE)) goals.agree(episode, Goal.in(said), worker, at);
        if (said.says(REVIEWED)) goals.review(episode, GoalReview.in(said), worker, at);
    }

    /** A goal that was agreed stays, and the next one can be agreed beside it; what was said of one stays too. */
    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return places.contains(REVIEWED)
                ? Optional.of("What was said of a goal stays. Record a contact that says what is right.")
                : Optional.empty();
    }
}

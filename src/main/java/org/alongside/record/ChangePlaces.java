package org.alongside.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.springframework.stereotype.Component;

/** Lets a form ask for a change of worker, and another answer it. */
@Component
class ChangePlaces implements Places {

    private static final String KIND = "change.kind";
    private static final String ANSWER = "change.answer";
    private static final String ANSWER_NOTE = "change.answerNote";

    private final ChangesOfWorker changes;

    ChangePlaces(ChangesOfWorker changes) {
        this.changes = changes;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                KIND,
                String.class,
                "change.role",
                String.class,
                "change.receiver",
                String.class,
                "change.reason",
                String.class,
                "change.note",
                String.class,
                "change.introductionOn",
                LocalDate.class,
                "change.coverUntil",
                LocalDate.class,
                ANSWER,
                String.class,
                ANSWER_NOTE,
                String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (values.containsKey(KIND)) changes.ask(episode, ChangeAsked.in(values), worker, at);
        ChangeAsked.words(values, ANSWER, "Answer", 10).ifPresent(answer -> {
            String note = ChangeAsked.words(values, ANSWER_NOTE, "Note", 4000).orElse(null);
            changes.answer(episode, answer, note, at);
        });
    }

    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return places.contains(ANSWER)
                ? Optional.of("What was answered to a change of worker stands. Start another change of worker instead.")
                : Optional.empty();
    }
}

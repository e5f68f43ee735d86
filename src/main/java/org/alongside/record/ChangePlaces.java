package org.alongside.record;

import static java.util.Map.entry;

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
        return Map.ofEntries(
                entry(KIND, String.class),
                entry("change.role", String.class),
                entry("change.receiver", String.class),
                entry("change.reason", String.class),
                entry("change.note", String.class),
                entry("change.personThinks", String.class),
                entry("change.whoIsPresent", String.class),
                entry("change.introductionOn", LocalDate.class),
                entry("change.coverUntil", LocalDate.class),
                entry(ANSWER, String.class),
                entry(ANSWER_NOTE, String.class));
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

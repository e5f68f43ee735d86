package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.pathway.AnswerBook.Righted;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Corrects given answers: checked against their form as the first time, kept beside what they were, put in the record. */
class CorrectAnswers implements Command<Void> {

    private final RightingDesk righting;
    private final long answers;
    private final int seen;
    private final Map<String, Object> corrected;
    private final String because;

    CorrectAnswers(RightingDesk righting, long answers, int seen, Map<String, Object> corrected, String because) {
        this.righting = righting;
        this.answers = answers;
        this.seen = seen;
        this.corrected = corrected;
        this.because = because;
    }

    @Override
    public @Nullable Void execute(CommandContext engine) {
        String worker = righting.desk().whoActs(engine);
        GivenAnswers given = righting.held(answers);
        CorrectionCase correction = CorrectionCase.of(given, worker, righting, engine);
        correction.mustBeAllowed();
        if (given.corrections() != seen) {
            throw Refusal.conflict("Somebody has corrected “%s” since you opened it. Look at what it says now."
                    .formatted(given.stepName()));
        }
        AnsweredStep answered = correction.answered();
        Answers before = answered.check(answered.values(), righting.desk());
        Answers after = answered.check(merged(correction), righting.desk());
        Set<String> changed = changed(correction, before, after);
        if (changed.isEmpty()) throw Refusal.invalid("Nothing has been changed.");
        Righted righted = righting.because(because, worker);
        righting.book().correct(given, after.json(), righted);
        righting.eachFeature(
                placed(answered, after, changed),
                (feature, theirs) -> feature.put(given.episode(), theirs, worker, righted.at()));
        return null;
    }

    /** What stays comes from what was kept, all else from what was sent. */
    private Map<String, Object> merged(CorrectionCase correction) {
        Map<String, Object> kept = correction.answered().values();
        Map<String, Object> merged = new HashMap<>(corrected);
        for (String key : correction.fixed().keySet()) {
            boolean sent = corrected.containsKey(key);
            if (sent && !Objects.equals(String.valueOf(corrected.get(key)), String.valueOf(kept.get(key)))) {
                throw correction.stays(key);
            }
            if (kept.containsKey(key)) merged.put(key, kept.get(key));
        }
        return merged;
    }

    /** The keys that changed. A field that stays may not vanish either, as by hiding it. */
    private static Set<String> changed(CorrectionCase correction, Answers before, Answers after) {
        Set<String> changed = new HashSet<>();
        for (Field field : correction.answered().form().fields()) {
            Object now = after.values().get(field.key());
            if (Objects.equals(before.values().get(field.key()), now)) continue;
            if (correction.fixed().containsKey(field.key())) throw correction.stays(field.key());
            if (now == null && field.record().isPresent()) {
                throw Refusal.invalid(
                        "“%s” is in the record. It can be changed here, but not left empty.".formatted(field.label()));
            }
            changed.add(field.key());
        }
        return changed;
    }

    /** What is said of one document is said together, so all of it goes where any of it changed. */
    private static Map<String, Object> placed(AnsweredStep answered, Answers after, Set<String> changed) {
        Set<String> wholes = new HashSet<>();
        for (Field field : answered.form().fields()) {
            if (changed.contains(field.key()))
                field.record().map(FixedFields::whole).ifPresent(wholes::add);
        }
        Map<String, Object> placed =
                new HashMap<>(Submission.of(answered.form(), after).placed());
        placed.keySet().removeIf(place -> !wholes.contains(FixedFields.whole(place)));
        return placed;
    }
}

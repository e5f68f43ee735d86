package org.alongside.pathway.engine;

import java.util.Map;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Answers that somebody wants to correct, and what bears on it.
 *
 * @param isOwn the worker gave them and may still act on the episode
 * @param manages the worker manages a team of the episode
 * @param fixed the fields that stay, by key, each with its sentence
 */
record CorrectionCase(
        AnsweredStep answered,
        boolean mayBeRead,
        boolean isOwn,
        boolean manages,
        boolean episodeIsOpen,
        Map<String, String> fixed) {

    static CorrectionCase of(GivenAnswers given, String worker, RightingDesk righting, CommandContext engine) {
        EngineDesk desk = righting.desk();
        AnsweredStep answered = AnsweredStep.of(given, desk, engine);
        return new CorrectionCase(
                answered,
                righting.book().mayBeReadBy(given, worker),
                given.worker().equals(worker) && desk.episodes().mayAct(given.episode(), worker),
                righting.book().managesTheEpisode(given, worker),
                desk.episodes().isOpen(given.episode()),
                FixedFields.of(answered, righting, engine));
    }

    boolean nothingCanBeChanged() {
        return answered.form().fields().stream().allMatch(field -> fixed.containsKey(field.key()));
    }

    void mustBeAllowed() {
        CorrectionRule.objection(this).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Refusal stays(String key) {
        String label = answered.form().field(key).orElseThrow().label();
        return Refusal.invalid("“%s” stays as it is. %s".formatted(label, fixed.get(key)));
    }
}

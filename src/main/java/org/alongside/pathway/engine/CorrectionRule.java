package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.pathway.Refusal;

/** One thing that must hold before answers can be corrected, or the sentence that says why not. */
interface CorrectionRule {

    CorrectionRule whatWasSaidInConfidenceStaysSo =
            refuse(answers -> !answers.mayBeRead(), answers -> Refusal.forbidden("This answer is not open to you."));

    CorrectionRule whoGaveTheAnswerOrTheManagerCorrectsIt = refuse(
            answers -> !answers.isOwn() && !answers.manages(),
            answers -> Refusal.forbidden(
                    "Only the worker who answered “%s”, while they work with the person, or a manager of the episode's teams can correct it."
                            .formatted(answers.answered().given().stepName())));

    /** What is said of a person must be right also when nobody works with them; but who worked with them is done. */
    CorrectionRule inAClosedEpisodeOnlyTheManagerCorrects = refuse(
            answers -> !answers.episodeIsOpen() && !answers.manages(),
            answers -> Refusal.forbidden("%s is closed. A manager of its teams can still correct what is wrong in it."
                    .formatted(answers.answered().given().episode().reference())));

    CorrectionRule whatWasTakenBackStaysAsItWas = refuse(
            answers -> answers.answered().given().takenBack(),
            answers -> Refusal.conflict("“%s” has been taken back: these answers stay as they were given then."
                    .formatted(answers.answered().given().stepName())));

    CorrectionRule somethingCanBeCorrected = refuse(
            CorrectionCase::nothingCanBeChanged,
            answers -> Refusal.conflict("Nothing in “%s” can be corrected here."
                    .formatted(answers.answered().given().stepName())));

    Optional<Refusal> refusal(CorrectionCase answers);

    static List<CorrectionRule> all() {
        return List.of(
                whatWasSaidInConfidenceStaysSo,
                whoGaveTheAnswerOrTheManagerCorrectsIt,
                inAClosedEpisodeOnlyTheManagerCorrects,
                whatWasTakenBackStaysAsItWas,
                somethingCanBeCorrected);
    }

    static Optional<Refusal> objection(CorrectionCase answers) {
        return all().stream().flatMap(rule -> rule.refusal(answers).stream()).findFirst();
    }

    private static CorrectionRule refuse(Predicate<CorrectionCase> broken, Function<CorrectionCase, Refusal> refusal) {
        return answers -> broken.test(answers) ? Optional.of(refusal.apply(answers)) : Optional.empty();
    }
}

package org.alongside.timing.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.pathway.Refusal;

/** One thing that must hold before an auditor reads what decided an episode, or the sentence that says why not. */
interface OpeningRule {

    int FEWEST_WORDS = 3;

    /** What fits into the table. */
    int LONGEST = 1_000;

    OpeningRule nobodyOpensAnEpisodeOfARestrictedPerson = refuse(
            Opening::restricted,
            () -> Refusal.forbidden(
                    "What decided this episode is open only to those named in the person's record, and a reason"
                            + " does not open it."));

    OpeningRule aReasonIsGivenInWords = refuse(
            opening -> wordsIn(opening.because()) < FEWEST_WORDS,
            () -> Refusal.invalid(
                    "Say in at least %d words why you need to read it. Those who work with the person can read that."
                            .formatted(FEWEST_WORDS)));

    OpeningRule theReasonCanBeKept = refuse(
            opening -> opening.because().length() > LONGEST,
            () -> Refusal.invalid("Say it in at most 1,000 characters, so that it can be kept."));

    Optional<Refusal> refusal(Opening opening);

    /** Those with something in them that can be read. */
    private static long wordsIn(String because) {
        return Stream.of(because.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** As much of a reason as can be kept, in whole letters, where it is not asked for again. */
    static String kept(String because) {
        return because.substring(0, Math.min(because.length(), LONGEST)).replaceAll("\\p{Cs}$", "");
    }

    static Optional<Refusal> refusalOf(Opening opening) {
        return List.of(nobodyOpensAnEpisodeOfARestrictedPerson, aReasonIsGivenInWords, theReasonCanBeKept).stream()
                .flatMap(rule -> rule.refusal(opening).stream())
                .findFirst();
    }

    /** An auditor asks to read an episode. */
    record Opening(boolean restricted, String because) {}

    private static OpeningRule refuse(Predicate<Opening> broken, Supplier<Refusal> refusal) {
        return opening -> broken.test(opening) ? Optional.of(refusal.get()) : Optional.empty();
    }
}

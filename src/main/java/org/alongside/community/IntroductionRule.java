package org.alongside.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.pathway.Refusal;

/** One thing that must hold of an introduction, or the sentence that says why it cannot be kept. */
interface IntroductionRule {

    Set<String> KINDS = Set.of(Introduction.GOING_ALONG, Introduction.INFORMATION_ONLY);

    IntroductionRule anIntroductionSaysToWhat = refuse(
            introduction -> introduction.asset().isEmpty(),
            "What the person is introduced to: name the place, group, service or person.");

    IntroductionRule anIntroductionIsOfAKnownKind =
            refuse(introduction -> !KINDS.contains(introduction.kind()), "How it is done: choose among those offered.");

    /** Information alone is no introduction, and a hand-on says these things of its own. */
    IntroductionRule anIntroductionSaysWhoGoesAlongAndWhen = refuse(
            introduction -> introduction.kind().equals(Introduction.GOING_ALONG)
                    && (introduction.goesAlong() == null
                            || introduction.goesAlong().isEmpty()
                            || introduction.on() == null),
            "Say who goes along and on which day. If the person only wants the information, choose that.");

    Optional<Refusal> refusal(Introduction introduction);

    static List<IntroductionRule> all() {
        return List.of(anIntroductionSaysToWhat, anIntroductionIsOfAKnownKind, anIntroductionSaysWhoGoesAlongAndWhen);
    }

    private static IntroductionRule refuse(Predicate<Introduction> broken, String sentence) {
        return introduction -> broken.test(introduction) ? Optional.of(Refusal.invalid(sentence)) : Optional.empty();
    }
}

package org.alongside.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;

/** One thing that must hold before a worker reads of somebody outside their teams, or the sentence that says why not. */
interface GlassRule {

    int FEWEST_WORDS = 3;

    GlassRule nobodyBreaksInToARestrictedRecord = refuse(
            wish -> wish.sight() == Sight.RESTRICTED,
            () -> Refusal.forbidden("This record is open only to those named in it, and a reason does not open it."
                    + " Ask the manager of the team that works with the person."));

    GlassRule onlyThoseWhoWorkWithPeopleLook = refuse(
            wish -> !wish.worksWithPeople(),
            () -> Refusal.forbidden("Only those who work with people can open a record outside their teams."));

    GlassRule aReasonIsGivenInWords = refuse(
            wish -> wish.because().split("\\s+").length < FEWEST_WORDS,
            () -> Refusal.invalid("Say in at least %d words why you need to read this record. The manager reads it."
                    .formatted(FEWEST_WORDS)));

    Optional<Refusal> refusal(Wish wish);

    static List<GlassRule> all() {
        return List.of(nobodyBreaksInToARestrictedRecord, onlyThoseWhoWorkWithPeopleLook, aReasonIsGivenInWords);
    }

    /**
     * A worker asks to read.
     *
     * @param worksWithPeople whether they hold a role other than looking on
     */
    record Wish(Sight sight, boolean worksWithPeople, String because) {}

    private static GlassRule refuse(Predicate<Wish> broken, Supplier<Refusal> refusal) {
        return wish -> broken.test(wish) ? Optional.of(refusal.get()) : Optional.empty();
    }
}

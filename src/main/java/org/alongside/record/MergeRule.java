package org.alongside.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing that must hold before two records become one, or the sentence that says why not. */
interface MergeRule {

    MergeRule onlyAManagerWhoMaySeeBoth = refuse(
            wish -> !wish.seesBoth(),
            () -> Refusal.forbidden("Only a team manager who may see both records can merge them or tell them apart."));

    MergeRule aReasonIsGiven = refuse(
            wish -> wish.because().isEmpty(), () -> Refusal.invalid("Reason: say why, for those who read it later."));

    MergeRule thereAreTwo = refuse(
            wish -> wish.kept().id().equals(wish.merged().id()),
            () -> Refusal.invalid("These are one and the same record already."));

    MergeRule neitherIsMergedAlready = refuse(
            wish -> wish.kept().isMerged() || wish.merged().isMerged(),
            () -> Refusal.conflict("One of these records has been merged already. Look at the list again."));

    MergeRule whatOthersWereMergedIntoIsKept = refuse(
            wish -> wish.merged().hasOthers(),
            () -> Refusal.conflict("Another record has been merged into the one you do not want to keep."
                    + " Keep that one, or undo its merge first."));

    MergeRule twoNumbersAreTwoPeople = refuse(
            wish -> differ(wish.kept().nhsNumber(), wish.merged().nhsNumber()),
            () -> Refusal.conflict("The two records have different NHS numbers, so they cannot be merged."
                    + " If one number is wrong, put it right first."));

    MergeRule nobodyElseReadsARestrictedRecord = refuse(
            wish -> wish.kept().isRestricted() && wish.addsReaders(),
            () -> Refusal.conflict(
                    "The record you want to keep is restricted, and workers of the other one would read it."
                            + " Keep the other one: it will then be restricted too."));

    Optional<Refusal> refusal(Wish wish);

    static List<MergeRule> all() {
        return List.of(
                onlyAManagerWhoMaySeeBoth,
                aReasonIsGiven,
                thereAreTwo,
                neitherIsMergedAlready,
                whatOthersWereMergedIntoIsKept,
                twoNumbersAreTwoPeople,
                nobodyElseReadsARestrictedRecord);
    }

    /**
     * A manager asks to merge two records.
     *
     * @param addsReaders whether somebody is named in the merged record who is not in the kept one
     */
    record Wish(MergeCandidate kept, MergeCandidate merged, boolean seesBoth, boolean addsReaders, String because) {}

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static MergeRule refuse(Predicate<Wish> broken, Supplier<Refusal> refusal) {
        return wish -> broken.test(wish) ? Optional.of(refusal.get()) : Optional.empty();
    }
}

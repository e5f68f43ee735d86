package org.alongside.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;

/** One thing that must hold before a record is restricted or opened again, or the sentence that says why not. */
interface RestrictionRule {

    RestrictionRule onlyAManagerOfThePersonsTeams = refuse(
            wish -> !wish.manages(),
            () -> Refusal.forbidden(
                    "Only the manager of a team that works with the person can restrict their record or open it again."));

    RestrictionRule aReasonIsGiven = refuse(
            wish -> wish.because().isEmpty(), () -> Refusal.invalid("Reason: say why, for those who read it later."));

    RestrictionRule itIsNotSoAlready = refuse(
            wish -> wish.setting() == wish.restricted(),
            () -> Refusal.conflict("This has been done already. Look at the record again."));

    Optional<Refusal> refusal(Wish wish);

    static List<RestrictionRule> all() {
        return List.of(onlyAManagerOfThePersonsTeams, aReasonIsGiven, itIsNotSoAlready);
    }

    /**
     * A worker asks to restrict a record, or to open it again.
     *
     * @param setting whether it is to be restricted
     */
    record Wish(boolean manages, boolean restricted, boolean setting, String because) {}

    private static RestrictionRule refuse(Predicate<Wish> broken, Supplier<Refusal> refusal) {
        return wish -> broken.test(wish) ? Optional.of(refusal.get()) : Optional.empty();
    }
}

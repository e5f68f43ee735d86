package org.alongside.record;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two records of one person, and two of them again. Both records stay: the episodes of the merged one are
 * shown under the kept one, and go back exactly where they were when the merge is undone.
 */
@Component
public class Merges {

    private static final String UNDONE_ALREADY = "This merge has been undone already. Look at the list again.";
    private static final String NUMBER_TAKEN = "A third record has this NHS number and this date of birth."
            + " Look first at whether that is the same person.";

    private final MergeBook book;
    private final MergedRecords records;
    private final MergedRestrictions restrictions;
    private final NeedToKnow needToKnow;
    private final Clock clock;

    Merges(MergeBook book, MergedRecords records, MergedRestrictions restrictions, NeedToKnow needToKnow, Clock clock) {
        this.book = book;
        this.records = records;
        this.restrictions = restrictions;
        this.needToKnow = needToKnow;
        this.clock = clock;
    }

    /**
     * Shows one record under another from now on.
     *
     * @throws Refusal when a rule says no; then nothing has changed
     */
    @Transactional
    public void merge(UUID kept, UUID merged, String worker, String because) {
        String reason = Words.fit("reason", because, 4000);
        records.hold(kept, merged);
        MergeCandidate keeping = records.candidate(kept);
        MergeCandidate merging = records.candidate(merged);
        allow(new MergeRule.Wish(
                keeping,
                merging,
                seesBoth(kept, merged, worker),
                restrictions.namesOthersThan(merged, kept, London.dayOf(clock.instant())),
                reason));
        String number = keeping.nhsNumber() == null ? merging.nhsNumber() : null;
        UUID merge = UUID.randomUUID();
        book.open(merge, kept, merged, worker, reason, number, clock.instant());
        records.showUnder(merged, kept);
        records.moveEpisodes(merge, kept, merged);
        if (number != null) OnlyOnce.write(() -> records.moveNumber(number, merged, kept), NUMBER_TAKEN);
        restrictions.carryOver(merge, kept, merged, worker, clock.instant());
    }

    /** Puts back what a merge had moved; what was opened since for the kept record stays with it. */
    @Transactional
    public void undo(UUID merge, String worker, String because) {
        String reason = Words.fit("reason", because, 4000);
        MergeBook.InForce found = book.find(merge).orElseThrow(() -> Refusal.conflict(UNDONE_ALREADY));
        records.hold(found.kept(), found.merged());
        MergeBook.InForce undone = book.find(merge).orElseThrow(() -> Refusal.conflict(UNDONE_ALREADY));
        if (!mayUndo(undone.kept(), worker)) {
            throw Refusal.forbidden("Only a team manager who may see this record can undo the merge.");
        }
        if (reason.isEmpty()) throw Refusal.invalid("Reason: say why, for those who read it later.");
        restrictions.giveBack(merge, undone.kept(), undone.merged(), worker, reason, clock.instant());
        records.putBackEpisodes(merge, undone.merged());
        String number = undone.movedNumber();
        if (number != null) {
            OnlyOnce.write(() -> records.moveNumber(number, undone.kept(), undone.merged()), NUMBER_TAKEN);
        }
        book.close(merge, worker, reason, clock.instant());
        records.showByItself(undone.merged());
    }

    /** Whether a worker is a manager who works with both people's teams, as merging them takes. */
    public boolean seesBoth(UUID one, UUID other, String worker) {
        return mayUndo(records.shownAs(one), worker) && mayUndo(records.shownAs(other), worker);
    }

    /** Whether two records are shown as one already. */
    public boolean areOne(UUID one, UUID other) {
        return records.shownAs(one).equals(records.shownAs(other));
    }

    /** The merges in force that a manager may undo, newest first. */
    public List<Merge> inForce(String worker) {
        return book.inForce().stream()
                .filter(merge -> mayUndo(merge.kept().person(), worker))
                .toList();
    }

    private boolean mayUndo(UUID kept, String worker) {
        return needToKnow.isManagerAtWork(kept, worker);
    }

    private static void allow(MergeRule.Wish wish) {
        MergeRule.all().stream()
                .flatMap(rule -> rule.refusal(wish).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}

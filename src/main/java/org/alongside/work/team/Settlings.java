package org.alongside.work.team;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.alongside.record.Merge;
import org.alongside.record.Merges;
import org.alongside.record.Pairs;
import org.alongside.record.Person;
import org.springframework.stereotype.Component;

/** What follows when two records are merged, told apart or parted again; and does it. */
@Component
class Settlings {

    private static final String UNDONE = "This merge has been undone already. Look at the list again.";

    private final Merges merges;
    private final Pairs pairs;
    private final SameRecords records;

    Settlings(Merges merges, Pairs pairs, SameRecords records) {
        this.merges = merges;
        this.pairs = pairs;
        this.records = records;
    }

    /**
     * The words of the page.
     *
     * @param first the record to keep, or one of the two, or the merge to undo
     * @param second the other record; for a merge to undo the record that was merged
     */
    Settling of(String act, UUID first, UUID second, String worker) {
        return switch (act) {
            case "merge" -> merging(records.both(first, second, worker));
            case "apart" -> apart(records.both(first, second, worker));
            default -> parting(inForce(first, worker));
        };
    }

    /** Does it, and says what was done. */
    String settle(String act, UUID first, UUID second, String worker, String because) {
        switch (act) {
            case "merge" -> merges.merge(first, second, worker, because);
            case "apart" -> pairs.tellApart(first, second, worker, because);
            default -> merges.undo(first, worker, because);
        }
        return switch (act) {
            case "merge" -> "The two records are shown as one person now.";
            case "apart" -> "The two records are of two people. They will not be flagged again.";
            default -> "The merge is undone. Both records are as they were.";
        };
    }

    private static Settling merging(SideBySide both) {
        Person kept = both.one().person();
        Person other = both.other().person();
        List<String> follows = new ArrayList<>();
        follows.add("All that is recorded of both is shown under %s, born %s."
                .formatted(kept.name(), SideBySide.day(kept)));
        follows.add("A search for either name finds this one person.");
        if (kept.nhsNumber() == null && other.nhsNumber() != null)
            follows.add("The NHS number of the other record goes with it.");
        follows.add("If the other record is restricted, the one you keep is restricted too, and its teams read it only"
                + " where they are named in it.");
        follows.add("Nothing is deleted. You can undo it, and then every episode is back where it was.");
        return new Settling(
                "merge",
                "Same person: keep the record of " + kept.name(),
                follows,
                "How do you know that they are one person?",
                "Merge the two records",
                kept.id(),
                other.id(),
                both);
    }

    private static Settling apart(SideBySide both) {
        return new Settling(
                "apart",
                "Two people",
                List.of(
                        "The two records stay as they are and are not flagged again.",
                        "Your reason is shown on the timeline of both, so do not name the other person in it."),
                "How do you know that they are two people?",
                "They are two people",
                both.one().person().id(),
                both.other().person().id(),
                both);
    }

    private static Settling parting(Merge merge) {
        return new Settling(
                "undo",
                "Undo the merge of %s into %s"
                        .formatted(merge.merged().name(), merge.kept().name()),
                List.of(
                        "Every episode of %s is shown under that record again, as before the merge."
                                .formatted(merge.merged().name()),
                        "What was started since for %s stays there."
                                .formatted(merge.kept().name()),
                        "An NHS number or a restriction that came with the merge goes back with it."),
                "Why is the merge undone?",
                "Undo the merge",
                merge.id(),
                merge.merged().person(),
                null);
    }

    private Merge inForce(UUID id, String worker) {
        return merges.inForce(worker).stream()
                .filter(merge -> merge.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(UNDONE));
    }
}

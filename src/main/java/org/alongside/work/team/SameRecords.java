package org.alongside.work.team;

import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.pathway.Refusal;
import org.alongside.record.Merges;
import org.alongside.record.Pair;
import org.alongside.record.Pairs;
import org.alongside.record.RecordOutline;
import org.alongside.record.RecordOutlines;
import org.alongside.record.SaidOfSame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads records that may be of one person for their manager; each one shown is a look, and logged. */
@Component
class SameRecords {

    private static final String LOOK = "possibly the same person";

    private final Pairs pairs;
    private final Merges merges;
    private final RecordOutlines outlines;
    private final SaidOfSame said;
    private final AccessLog log;

    SameRecords(Pairs pairs, Merges merges, RecordOutlines outlines, SaidOfSame said, AccessLog log) {
        this.pairs = pairs;
        this.merges = merges;
        this.outlines = outlines;
        this.said = said;
        this.log = log;
    }

    /**
     * A pair on the page.
     *
     * @param seen what may be read of the one record, where the other may not be read
     * @param both the two, where both may be
     * @param said what workers said of it who started a pathway all the same
     */
    record Shown(
            @Nullable RecordOutline seen,
            @Nullable SideBySide both,
            @Nullable String whomToAsk,
            List<String> said) {}

    ListPage<Shown> waiting(String worker, @Nullable String after) {
        List<Pair> found = pairs.waiting(worker, after);
        List<Pair> page = found.subList(0, Math.min(found.size(), Pairs.A_PAGE));
        String next = found.size() > page.size() ? page.get(page.size() - 1).place() : null;
        return new ListPage<>(page.stream().map(pair -> shown(pair, worker)).toList(), next);
    }

    /** Both records, for a manager who may see both. */
    SideBySide both(UUID one, UUID other, String worker) {
        if (!merges.seesBoth(one, other, worker)) {
            log.refusedAtPerson(worker, one, LOOK);
            log.refusedAtPerson(worker, other, LOOK);
            throw Refusal.forbidden("Only a team manager who may see both records can merge them or tell them apart.");
        }
        if (merges.areOne(one, other))
            throw Refusal.conflict("These records are merged already. Look at the list again.");
        return SideBySide.of(outline(one, worker), outline(other, worker));
    }

    private Shown shown(Pair pair, String worker) {
        List<String> words = said.of(pair.one(), pair.other());
        if (pair.whomToAsk() == null)
            return new Shown(
                    null, SideBySide.of(outline(pair.one(), worker), outline(pair.other(), worker)), null, words);
        UUID seen = pair.seen().findFirst().orElseThrow();
        return new Shown(outline(seen, worker), null, pair.whomToAsk(), words);
    }

    private RecordOutline outline(UUID person, String worker) {
        log.allowedAtPerson(worker, person, LOOK);
        return outlines.of(person, worker);
    }
}

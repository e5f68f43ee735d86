package org.alongside.work.person;

import java.util.List;
import java.util.UUID;
import org.alongside.record.Finding;
import org.alongside.record.Finding.Known;
import org.alongside.record.Finding.OutsideYourTeams;
import org.alongside.record.Finding.RestrictedRecord;
import org.alongside.record.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, as the page shows it.
 *
 * @param mine those the worker works with
 * @param outside people of other teams, each with nothing but where to give a reason
 * @param restricted whom to ask
 */
record Shown(
        List<Known> mine,
        List<Known> others,
        List<UUID> outside,
        List<String> restricted,
        @Nullable String next,
        @Nullable String hint) {

    static Shown of(Findings found) {
        List<Known> known = of(found, Known.class);
        return new Shown(
                known.stream().filter(Known::mine).toList(),
                known.stream().filter(each -> !each.mine()).toList(),
                of(found, OutsideYourTeams.class).stream()
                        .map(OutsideYourTeams::person)
                        .toList(),
                of(found, RestrictedRecord.class).stream()
                        .map(RestrictedRecord::whomToAsk)
                        .toList(),
                found.next(),
                found.hint());
    }

    public boolean areNone() {
        return mine.isEmpty() && others.isEmpty() && outside.isEmpty() && restricted.isEmpty();
    }

    private static <T extends Finding> List<T> of(Findings found, Class<T> kind) {
        return found.found().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

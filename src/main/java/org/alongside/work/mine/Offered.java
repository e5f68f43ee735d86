package org.alongside.work.mine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.access.Membership;
import org.alongside.access.Worker;

/**
 * The steps a worker may do, as one question: those they own, and for each role they hold in a team those of it that
 * nobody owns. Each is a branch of its own, so that each is read from its own index, in order, and no further than shown.
 */
final class Offered {

    private static final String OWNED = "select %s from open_step s where s.owner = :worker%s";

    private static final String FREE =
            "select %s from open_step s where s.team_id = :team%d and s.role_id = :role%d and s.owner is null%s";

    private Offered() {}

    /** Every branch whole. */
    static String all(Worker worker, String columns, Wanted wanted) {
        return branches(worker, columns, wanted, "", "", "");
    }

    /** The first rows of every branch after a place in the list. */
    static String first(Worker worker, String columns, Wanted wanted) {
        String further = " and (s.due, s.step_id) > (:due, :step)";
        String rows = " fetch first :rows rows only";
        // The owner is the same in all rows of a branch; naming it lets PostgreSQL see that the index is in this order.
        return branches(
                worker,
                columns,
                wanted,
                further,
                " order by s.due, s.step_id" + rows,
                " order by s.owner, s.due, s.step_id" + rows);
    }

    private static String branches(
            Worker worker, String columns, Wanted wanted, String further, String ownedEnd, String freeEnd) {
        String owned = "(" + OWNED.formatted(columns, wanted.condition(false) + further) + ownedEnd + ")";
        List<Membership> held = worker.memberships();
        String free = IntStream.range(0, held.size())
                .mapToObj(i -> " union all (" + FREE.formatted(columns, i, i, wanted.condition(true) + further)
                        + freeEnd + ")")
                .collect(Collectors.joining());
        return owned + free;
    }

    static Map<String, Object> values(Worker worker) {
        Map<String, Object> values = new HashMap<>(Map.of("worker", worker.id()));
        List<Membership> held = worker.memberships();
        for (int i = 0; i < held.size(); i++) {
            values.put("team" + i, held.get(i).team());
            values.put("role" + i, held.get(i).role());
        }
        return values;
    }
}

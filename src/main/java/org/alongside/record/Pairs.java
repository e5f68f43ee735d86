package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of records of which a manager has yet to say whether they are of one person. */
@Component
public class Pairs {

    public static final int A_PAGE = 20;

    /** Asked of the records as they are shown now: a flag on a merged record is one on the record it is shown under. */
    private static final String WAITING = """
            with flag (one, other, noticed_at, told_apart_at) as (
                select case when coalesce(a.merged_into, a.id) < coalesce(b.merged_into, b.id)
                        then coalesce(a.merged_into, a.id) else coalesce(b.merged_into, b.id) end,
                    case when coalesce(a.merged_into, a.id) < coalesce(b.merged_into, b.id)
                        then coalesce(b.merged_into, b.id) else coalesce(a.merged_into, a.id) end,
                    s.noticed_at, s.told_apart_at
                from possibly_same s join person a on a.id = s.person_id join person b on b.id = s.other_id
                where coalesce(a.merged_into, a.id) <> coalesce(b.merged_into, b.id)
            ), waiting (one, other, noticed_at) as (
                select one, other, min(noticed_at) from flag where told_apart_at is null group by one, other
            ), seen (one, other, noticed_at, sees_one, sees_other) as (
                select w.one, w.other, w.noticed_at,
                    exists (select 1 from episode e where e.person_id = w.one and %1$s),
                    exists (select 1 from episode e where e.person_id = w.other and %1$s)
                from waiting w
            )
            select * from seen where (sees_one or sees_other) %2$s
            order by noticed_at, one, other fetch first :rows rows only""";

    private static final String FURTHER_ON = "and (noticed_at, one, other) > (:noticed, :one, :other)";

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String PLACE =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z_%1$s_%1$s".formatted(ID);

    private static final String OPEN =
            "(%s or (%s and %s))".formatted(Opened.TO_THOSE_NAMED, Opened.UNLESS_RESTRICTED, Opened.TO_THOSE_AT_WORK);

    private final JdbcClient jdbc;
    private final Merges merges;
    private final ManagersOfPerson managers;
    private final Clock clock;

    Pairs(JdbcClient jdbc, Merges merges, ManagersOfPerson managers, Clock clock) {
        this.jdbc = jdbc;
        this.merges = merges;
        this.managers = managers;
        this.clock = clock;
    }

    /**
     * The pairs of which a manager may see at least one record, the oldest first; one more than a page where it goes on.
     *
     * @param after the {@link Pair#place()} of the last pair on the page before; none for the first page
     */
    public List<Pair> waiting(String worker, @Nullable String after) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("worker", worker);
        asked.put("today", London.dayOf(clock.instant()));
        asked.put("rows", A_PAGE + 1);
        if (after != null && after.matches(PLACE)) {
            String[] place = after.split("_", -1);
            asked.put("noticed", Stored.moment(Instant.parse(place[0])));
            asked.put("one", UUID.fromString(place[1]));
            asked.put("other", UUID.fromString(place[2]));
        }
        return jdbc.sql(WAITING.formatted(OPEN, asked.containsKey("one") ? FURTHER_ON : ""))
                .params(asked)
                .query(this::read)
                .list();
    }

    /** Keeps that two records are of two people; they are never flagged again. */
    @Transactional
    public void tellApart(UUID one, UUID other, String worker, String because) {
        String reason = Words.fit("reason", because, 4000);
        if (!merges.seesBoth(one, other, worker)) {
            throw Refusal.forbidden("Only a team manager who may see both records can merge them or tell them apart.");
        }
        if (reason.isEmpty()) throw Refusal.invalid("Reason: say why, for those who read it later.");
        int told = jdbc.sql("""
                        update possibly_same set told_apart_because = :because, told_apart_by = :worker, told_apart_at = :at
                        where told_apart_at is null and (
                            (person_id in (%1$s) and other_id in (%2$s)) or (person_id in (%2$s) and other_id in (%1$s)))""".formatted(shownAs("one"), shownAs("other")))
                .param("because", reason)
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .param("one", one)
                .param("other", other)
                .update();
        if (told == 0) throw Refusal.conflict("Somebody has settled this already. Look at the list again.");
    }

    private static String shownAs(String person) {
        return "select p.id from person p where p.id = :%1$s or p.merged_into = :%1$s".formatted(person);
    }

    private Pair read(ResultSet row, int line) throws SQLException {
        UUID one = Stored.id(row, "one");
        UUID other = Stored.id(row, "other");
        boolean seesOne = row.getBoolean("sees_one");
        boolean both = seesOne && row.getBoolean("sees_other");
        return new Pair(
                one,
                other,
                Stored.moment(row, "noticed_at"),
                seesOne,
                both ? null : managers.teamToAsk(seesOne ? other : one));
    }
}

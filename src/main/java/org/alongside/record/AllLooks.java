package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at whom and why, whoever it was about, newest first: for auditors, so no person is named. */
@Component
public class AllLooks {

    private static final int A_PAGE = 50;

    private static final String BEFORE =
            "(l.happened_at, l.id) < ((select b.happened_at from access_log b where b.id = :before), :before)";

    private final JdbcClient jdbc;

    AllLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some looks.
     *
     * @param next where the next page goes on from; none on the last
     */
    public record Page(List<LookAtSomebody> looks, @Nullable Long next) {}

    /**
     * A page of looks.
     *
     * @param before {@link Page#next()} of the page before; none for the first
     */
    public Page page(LookFilter wanted, @Nullable Long before) {
        Map<String, Object> asked = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("w.id = l.worker_id"));
        conditions.addAll(wanted.conditions(called(wanted.worker()), asked));
        if (before != null) {
            conditions.add(BEFORE);
            asked.put("before", before);
        }
        List<LookAtSomebody> found = jdbc.sql("""
                        select l.id, l.happened_at, w.id as worker, w.name, l.what, l.allowed, l.person_id, l.episode_id, l.reason
                        from access_log l, worker w where %s
                        order by l.happened_at desc, l.id desc fetch first %d rows only""".formatted(String.join(" and ", conditions), A_PAGE + 1))
                .params(asked)
                .query((row, line) -> look(row))
                .list();
        boolean more = found.size() > A_PAGE;
        return new Page(
                more ? found.subList(0, A_PAGE) : found,
                more ? found.get(A_PAGE - 1).number() : null);
    }

    /** Whom a part of a name may mean: found first, so that the log is read along its index. */
    private List<String> called(@Nullable String worker) {
        if (worker == null) return List.of();
        return jdbc.sql("select id from worker where id = :worker or position(:named in lower(name)) > 0")
                .param("worker", worker)
                .param("named", worker.toLowerCase(Locale.UK))
                .query(String.class)
                .list();
    }

    /** Each kind there is: one after another along the index, since the whole log is too much to read for a few words. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (String kind = kindAfter(""); kind != null; kind = kindAfter(kind)) kinds.add(kind);
        return kinds;
    }

    private @Nullable String kindAfter(String kind) {
        return jdbc.sql("select what from access_log where what > :kind order by what fetch first 1 row only")
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** A reason is only one where there was somebody to look at; else it says which team or pathway was looked at. */
    private static LookAtSomebody look(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        String words = Stored.wordsIfAny(row, "reason");
        return new LookAtSomebody(
                row.getLong("id"),
                Stored.moment(row, "happened_at"),
                row.getString("worker"),
                row.getString("name"),
                row.getString("what"),
                row.getBoolean("allowed"),
                person,
                row.getObject("episode_id", UUID.class),
                person == null ? words : null,
                person == null ? null : words);
    }
}

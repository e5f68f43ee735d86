package org.alongside.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has looked at a person, newest first: colleagues by name, what at, when, and why where a reason was asked for. */
@Component
public class WhoHasLooked {

    private static final int A_PAGE = 50;

    /**
     * At this record and those merged into it, and at the record this one was merged into for as long as it was; but not
     * at an episode that was only shown here while another record was merged into this one.
     */
    private static final String AT_THEM = """
            select a.id from access_log a left join episode ae on ae.id = a.episode_id
                where a.person_id in (select p.id from person p where p.id = :person or p.merged_into = :person)
                    and (ae.id is null
                        or ae.person_id in (select p.id from person p where p.id = :person or p.merged_into = :person))
            union all
            select a.id from person_merge m join access_log a on a.person_id = m.kept_id
                and a.happened_at >= m.merged_at and a.happened_at < m.unmerged_at
            where m.merged_id = :person and (a.episode_id is null
                or a.episode_id in (select me.episode_id from merged_episode me where me.merge_id = m.id))""";

    private final JdbcClient jdbc;

    WhoHasLooked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of looks.
     *
     * @param before the number of the last look on the page before; none for the first page
     */
    public List<Look> at(UUID person, @Nullable Long before) {
        return jdbc.sql("""
                        select l.id, l.happened_at, w.name, l.what, l.allowed, l.reason, e.reference
                        from access_log l
                        join worker w on w.id = l.worker_id
                        left join episode e on e.id = l.episode_id
                        where l.id < :before and l.id in (%s)
                        order by l.id desc fetch first %d rows only""".formatted(AT_THEM, A_PAGE))
                .param("person", person)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .query((row, line) -> new Look(
                        row.getLong("id"),
                        Stored.moment(row, "happened_at"),
                        row.getString("name"),
                        row.getString("what"),
                        row.getBoolean("allowed"),
                        Stored.wordsIfAny(row, "reference"),
                        Stored.wordsIfAny(row, "reason")))
                .list();
    }
}

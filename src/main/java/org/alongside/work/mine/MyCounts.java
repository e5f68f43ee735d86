package org.alongside.work.mine;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.alongside.access.Worker;
import org.alongside.record.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many steps are in each part of a worker's list, and of which pathways, in one question. */
@Component
class MyCounts {

    private static final String BY_TARGET = """
            s.pathway, s.pathway_name, case when s.due < :today then 'OVERDUE' when s.due < :week then 'TODAY'
                when s.due < :later then 'WEEK' else 'LATER' end as part""";

    private static final String COUNTED = """
            select part, pathway, max(pathway_name) as pathway_name, count(*) as steps
            from (%s union all (select s.pathway, s.pathway_name, 'WAITING' %s%s)) s
            group by part, pathway""";

    private final JdbcClient jdbc;

    MyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts of(Worker worker, Wanted wanted, Instant now) {
        Counts counts = new Counts();
        jdbc.sql(COUNTED.formatted(
                        Offered.all(worker, BY_TARGET, wanted), MySteps.WITH_OTHERS, wanted.condition(false)))
                .params(wanted.values())
                .params(Offered.values(worker))
                .param("today", begins(Section.TODAY, now))
                .param("week", begins(Section.WEEK, now))
                .param("later", begins(Section.LATER, now))
                .query(row -> {
                    counts.add(
                            Section.valueOf(row.getString("part")),
                            row.getString("pathway"),
                            row.getString("pathway_name"),
                            row.getInt("steps"));
                });
        return counts;
    }

    private static OffsetDateTime begins(Section section, Instant now) {
        return Stored.moment(section.begins(now));
    }
}

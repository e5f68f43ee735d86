package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.record.Finding.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people a worker needs to know of, found from the worker's own side: those they work with themselves first. */
@Component
class WorkersPeople {

    /** Narrows to whom it can be at all; whether it is so is then asked by the one rule there is. */
    private static final String FOUND = """
            with near (person_id, distance) as (
                select e.person_id, 0 from participant p join episode e on e.id = p.episode_id
                    where p.worker_id = :worker and p.is_current
                union all
                select e.person_id, 0 from change_of_worker c join participant p on %s
                    join episode e on e.id = p.episode_id where c.to_worker = :worker
                union all
                select e.person_id, 0 from joint_work j join episode e on e.id = j.episode_id
                    where j.worker_id = :worker and j.in_force
                union all
                select e.person_id, 1 from membership m
                    join episode_team t on t.team_id = m.team_id and (m.role_id = 'teamManager' or m.role_id = t.role_id)
                    join episode e on e.id = t.episode_id where m.worker_id = :worker
                union all
                select e.person_id, 1 from membership m join episode e on e.receiving_team = m.team_id
                    where m.worker_id = :worker and m.role_id = 'teamManager'
                union all
                select g.person_id, 1 from broken_glass g where g.worker_id = :worker and g.open_until > :now
            ), nearest as (select person_id, min(distance) as distance from near group by person_id)
            select p.id, p.name, p.date_of_birth, p.nhs_number, n.distance
            from nearest n join person p on p.id = n.person_id
            where %s and exists (select 1 from episode e where e.person_id = p.id and %s)
            order by n.distance, p.folded_name, p.id fetch first :rows rows only""";

    private static final String FURTHER_ON = """
            and (n.distance, p.folded_name, p.id)
                > (cast(:distance as integer), (select a.folded_name from person a where a.id = :after), :after)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkersPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose name holds every word, born on that day if one is given. */
    List<Known> find(String worker, List<String> words, @Nullable LocalDate born, @Nullable PageEnd after, int rows) {
        Map<String, Object> asked = new HashMap<>();
        StringBuilder called = new StringBuilder("true");
        for (int i = 0; i < words.size(); i++) {
            called.append(" and n.folded_name like :word").append(i);
            asked.put("word" + i, "%" + words.get(i) + "%");
        }
        if (born != null) {
            called.append(" and n.date_of_birth = :born");
            asked.put("born", born);
        }
        StringBuilder which = new StringBuilder(inEitherRecord(called.toString()));
        if (after != null) {
            which.append(' ').append(FURTHER_ON);
            asked.putAll(Map.of("distance", after.distance(), "after", after.person()));
        }
        return find(worker, which.toString(), asked, rows);
    }

    /** A person is found by the name and birth date in their record, and by those in one that was merged into it. */
    private static String inEitherRecord(String called) {
        return "(%s or exists (select 1 from person m where m.merged_into = p.id and %s))"
                .formatted(called.replace("n.", "p."), called.replace("n.", "m."));
    }

    /** Those of the given people the worker needs to know of. */
    List<Known> among(List<UUID> people, String worker) {
        if (people.isEmpty()) return List.of();
        return find(worker, "p.id in (:people)", Map.of("people", people), people.size());
    }

    private List<Known> find(String worker, String which, Map<String, Object> asked, int rows) {
        return jdbc.sql(FOUND.formatted(Cover.IN_FORCE, which, Opened.TO_READ))
                .params(asked)
                .param("worker", worker)
                .param("now", Stored.moment(clock.instant()))
                .param("today", London.dayOf(clock.instant()))
                .param("rows", rows)
                .query(WorkersPeople::read)
                .list();
    }

    private static Known read(ResultSet row, int line) throws SQLException {
        String number = Stored.wordsIfAny(row, "nhs_number");
        return new Known(
                Stored.id(row, "id"),
                row.getString("name"),
                row.getObject("date_of_birth", LocalDate.class),
                number == null ? null : new NhsNumber(number),
                row.getInt("distance") == 0);
    }

    /** The last one on a page, from which the next goes on. */
    record PageEnd(int distance, UUID person) {

        static PageEnd of(Known last) {
            return new PageEnd(last.mine() ? 0 : 1, last.person());
        }

        /** Whatever was not written by {@link #written} is no page's end. */
        static @Nullable PageEnd read(@Nullable String written) {
            if (written == null || !written.matches("[01]\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return null;
            return new PageEnd(written.charAt(0) - '0', UUID.fromString(written.substring(2)));
        }

        String written() {
            return distance + "." + person;
        }
    }
}

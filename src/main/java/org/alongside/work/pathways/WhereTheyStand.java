package org.alongside.work.pathways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.record.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people stand at each step of each version, who has stood there longest coming first. */
@Repository
public class WhereTheyStand {

    private static final String COUNTED = """
            select o.pathway, o.pathway_version as version, o.step, min(o.name) as name,
                count(distinct e.person_id) as people, min(o.created_at) as since
            from open_step o join episode e on e.id = o.episode_id
            where %s
            group by o.pathway, o.pathway_version, o.step
            order by since, o.step""";

    private final JdbcClient database;

    WhereTheyStand(JdbcClient database) {
        this.database = database;
    }

    List<Standing> everywhere() {
        return database.sql(COUNTED.formatted("o.pathway is not null"))
                .query((row, line) -> standing(row))
                .list();
    }

    List<Standing> on(String pathway, int version) {
        return database.sql(COUNTED.formatted("o.pathway = ? and o.pathway_version = ?"))
                .params(pathway, version)
                .query((row, line) -> standing(row))
                .list();
    }

    /** The same of one pathway as numbers by step, whatever the version. */
    public Map<String, Integer> peopleByStep(String pathway) {
        return database
                .sql(COUNTED.formatted("o.pathway = ?"))
                .param(pathway)
                .query((row, line) -> standing(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::step, Standing::people, Integer::sum));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("pathway"),
                row.getInt("version"),
                row.getString("step"),
                row.getString("name"),
                row.getInt("people"),
                Stored.moment(row, "since"));
    }
}

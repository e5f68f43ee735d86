package org.alongside.pathway.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.alongside.pathway.version.OnVersion;
import org.alongside.pathway.version.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read from the engine's tables, one question a list, since its own queries would ask row by row. */
@Component
class EngineVersions implements Versions {

    private static final String WITH_PEOPLE = """
            select d.key_ as pathway, d.version_ as version, coalesce(d.name_, d.key_) as name,
                count(distinct e.person_id) as people, min(h.start_time_) as since
            from act_re_procdef d
            left join act_ru_execution p on p.proc_def_id_ = d.id_ and p.parent_id_ is null
            left join episode e on cast(e.id as varchar(64)) = p.business_key_
            left join act_hi_procinst h on h.id_ = p.id_
            where %s
            group by d.key_, d.version_, d.name_
            order by d.key_, d.version_ desc""";

    private final JdbcClient database;
    private final EngineUnasked engine;

    EngineVersions(JdbcClient database, EngineUnasked engine) {
        this.database = database;
        this.engine = engine;
    }

    @Override
    public String nameOf(String pathway) {
        return database.sql("""
                        select coalesce(name_, key_) from act_re_procdef where key_ = ?
                        order by version_ desc fetch first 1 row only""").param(pathway).query(String.class).optional().orElse(pathway);
    }

    @Override
    public List<OnVersion> all() {
        return database.sql(WITH_PEOPLE.formatted("d.key_ is not null"))
                .query((row, line) -> version(row))
                .list();
    }

    @Override
    public List<OnVersion> of(String pathway) {
        return database.sql(WITH_PEOPLE.formatted("d.key_ = ?"))
                .param(pathway)
                .query((row, line) -> version(row))
                .list();
    }

    @Override
    public boolean isConfidential(String pathway) {
        return engine.doing(
                context -> PathwayModel.of(StartableBy.latest(context, pathway)).confidential());
    }

    /** The engine's columns have no time zone; it writes UTC. */
    private static OnVersion version(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        return new OnVersion(
                row.getString("pathway"),
                row.getInt("version"),
                row.getString("name"),
                row.getInt("people"),
                since == null ? null : since.toInstant());
    }
}

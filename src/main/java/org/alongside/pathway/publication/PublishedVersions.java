package org.alongside.pathway.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who published what, when and why; only ever added to. */
@Repository
public class PublishedVersions {

    private static final String PUBLISHED = """
            select published_pathway.pathway, published_pathway.version, worker.name as by_name,
                   published.published_at, published.way, published.because
            from published_pathway
            join published on published.deployment_id = published_pathway.deployment_id
            left join worker on worker.id = published.published_by
            """;

    private final JdbcClient database;

    PublishedVersions(JdbcClient database) {
        this.database = database;
    }

    /** Every version of a pathway, the newest first. */
    public List<Published> of(String pathway) {
        return database.sql(PUBLISHED + "where published_pathway.pathway = ? order by published_pathway.version desc")
                .param(pathway)
                .query((row, number) -> published(row))
                .list();
    }

    /** Every version of every pathway. */
    public List<Published> all() {
        return database.sql(PUBLISHED).query((row, number) -> published(row)).list();
    }

    /** What workers published last, the newest first. */
    public List<Published> newest(int atMost) {
        return database.sql(PUBLISHED + """
                        where published.published_by is not null
                        order by published.published_at desc, published_pathway.pathway
                        fetch first ? rows only""")
                .param(atMost)
                .query((row, number) -> published(row))
                .list();
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getString("pathway"),
                row.getInt("version"),
                row.getString("by_name"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Published.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getString("because"));
    }
}

package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.EvidenceFile.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of files without opening them; a page asks first whether its reader needs to know. */
@Component
public class EvidenceList {

    private static final String SQL = """
            select f.*, e.reference, w.name as added_by_name, x.name as withdrawn_by_name
            from evidence_file f
            left join episode e on e.id = f.episode_id
            join worker w on w.id = f.added_by
            left join worker x on x.id = f.withdrawn_by
            where %s order by f.added_at desc, f.id""";

    private final JdbcClient jdbc;

    EvidenceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an episode, newest first, the withdrawn among them. */
    public List<EvidenceFile> of(EpisodeRef episode) {
        return ask("f.episode_id = :it", episode.id());
    }

    /** What waits for a start, see {@link EvidenceFiles#ofStart}. */
    public List<EvidenceFile> ofStart(String start) {
        return ask("f.draft_id = :it", start);
    }

    public Optional<EvidenceFile> find(UUID file) {
        return ask("f.id = :it", file).stream().findFirst();
    }

    private List<EvidenceFile> ask(String where, Object it) {
        return jdbc.sql(SQL.formatted(where))
                .param("it", it)
                .query(EvidenceList::read)
                .list();
    }

    private static EvidenceFile read(ResultSet row, int line) throws SQLException {
        String reference = Stored.wordsIfAny(row, "reference");
        String kind = Stored.wordsIfAny(row, "kind");
        return new EvidenceFile(
                Stored.id(row, "id"),
                reference == null ? null : new EpisodeRef(Stored.id(row, "episode_id"), reference),
                kind == null ? null : DocumentKind.of(kind).orElse(null),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_in_bytes"),
                row.getString("added_by"),
                row.getString("added_by_name"),
                Stored.moment(row, "added_at"),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = Stored.momentIfAny(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(row.getString("withdrawn_because"), row.getString("withdrawn_by_name"), at);
    }
}

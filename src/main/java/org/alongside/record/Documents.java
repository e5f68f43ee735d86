package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evidence of an episode. Nothing is overwritten: the newest row of a kind is the one that counts. */
@Component
public class Documents {

    /** Looks each kind up by itself, so that it costs the same however many rows an episode has. */
    private static final String NEWEST = """
            select d.* from document d where d.id in (
                select (select max(n.id) from document n where n.episode_id = :episode and n.kind = known.kind)
                from (values %s) known (kind))""".formatted(Arrays.stream(DocumentKind.values())
            .map(kind -> "('%s')".formatted(kind.code()))
            .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All five kinds in the order of {@link DocumentKind}, those nobody has recorded among them. */
    public List<Document> of(EpisodeRef episode) {
        Map<DocumentKind, Document> known =
                jdbc.sql(NEWEST).param("episode", episode.id()).query(Documents::read).list().stream()
                        .collect(Collectors.toMap(Document::kind, Function.identity()));
        return Arrays.stream(DocumentKind.values())
                .map(kind -> known.getOrDefault(kind, Document.unknown(kind)))
                .toList();
    }

    /** Whether the documents that can never be waived are all there and up to date. */
    public boolean hardGatesAreOpen(EpisodeRef episode, LocalDate day) {
        return of(episode).stream()
                .filter(document -> document.kind().isHardGate())
                .allMatch(document -> document.opensAHardGateOn(day));
    }

    void add(EpisodeRef episode, Document document, String worker, Instant at) {
        jdbc.sql("""
                        insert into document (episode_id, kind, dated, valid_until, vouched_by, waived_because,
                            waived_until, to_be_replaced, recorded_by, recorded_at)
                        values (:episode, :kind, :dated, :validUntil, :vouchedBy, :waivedBecause,
                            :waivedUntil, :toBeReplaced, :worker, :at)""")
                .param("episode", episode.id())
                .param("kind", document.kind().code())
                .param("dated", document.dated(), Types.DATE)
                .param("validUntil", document.validUntil(), Types.DATE)
                .param("vouchedBy", document.vouchedBy(), Types.VARCHAR)
                .param("waivedBecause", document.waivedBecause(), Types.VARCHAR)
                .param("waivedUntil", document.waivedUntil(), Types.DATE)
                .param("toBeReplaced", document.toBeReplaced())
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .update();
    }

    private static Document read(ResultSet row, int line) throws SQLException {
        return new Document(
                DocumentKind.of(row.getString("kind")).orElseThrow(),
                Stored.dayIfAny(row, "dated"),
                Stored.dayIfAny(row, "valid_until"),
                Stored.wordsIfAny(row, "vouched_by"),
                Stored.wordsIfAny(row, "waived_because"),
                Stored.dayIfAny(row, "waived_until"),
                row.getBoolean("to_be_replaced"));
    }
}

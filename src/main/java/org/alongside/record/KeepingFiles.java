package org.alongside.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at what a file holds and keeps it; whoever asks has seen to it that the worker may. */
@Component
class KeepingFiles {

    private final JdbcClient jdbc;
    private final EvidenceStore store;
    private final RecordSettings settings;
    private final Clock clock;

    KeepingFiles(JdbcClient jdbc, EvidenceStore store, RecordSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was kept here before is kept once. */
    UUID keep(
            @Nullable UUID episode, @Nullable String start, @Nullable DocumentKind kind, FileSent sent, String worker) {
        try {
            FileSeen seen = FileSeen.of(sent);
            mustHold(seen);
            UUID known = known(episode, start, kind, seen);
            return known == null ? insert(episode, start, kind, seen, sent, worker) : known;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void mustHold(FileSeen seen) {
        FileRule.all().stream()
                .flatMap(rule -> rule.objection(seen, settings.largestFile()).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw Refusal.invalid(sentence);
                });
    }

    private @Nullable UUID known(
            @Nullable UUID episode, @Nullable String start, @Nullable DocumentKind kind, FileSeen seen) {
        return jdbc.sql("""
                        select id from evidence_file where sha256 = :sha and name = :name and withdrawn_at is null
                            and coalesce(kind, '-') = :kind
                            and (episode_id = :episode or draft_id = :start)
                        order by added_at fetch first 1 row only""")
                .param("sha", seen.sha256())
                .param("name", seen.name())
                .param("kind", kind == null ? "-" : kind.code())
                .param("episode", episode, Types.OTHER)
                .param("start", start, Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private UUID insert(
            @Nullable UUID episode,
            @Nullable String start,
            @Nullable DocumentKind kind,
            FileSeen seen,
            FileSent sent,
            String worker)
            throws IOException {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into evidence_file (id, episode_id, draft_id, kind, name, media_type, size_in_bytes, sha256,
                            added_by, added_at)
                        values (:id, :episode, :start, :kind, :name, :type, :size, :sha, :worker, :at)""")
                .param("id", id)
                .param("episode", episode, Types.OTHER)
                .param("start", start, Types.VARCHAR)
                .param("kind", kind == null ? null : kind.code(), Types.VARCHAR)
                .param("name", seen.name())
                .param("type", seen.claimed().orElseThrow().mediaType())
                .param("size", seen.size())
                .param("sha", seen.sha256())
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .update();
        try (InputStream bytes = sent.bytes().getInputStream()) {
            store.keep(id, bytes);
        }
        return id;
    }
}

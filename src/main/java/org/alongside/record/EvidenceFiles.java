package org.alongside.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to episodes and to starts that are being written, once their content was looked at. */
@Component
public class EvidenceFiles {

    /** Longer than what was typed for a start is kept. */
    private static final Duration KEPT_FOR_A_START = Duration.ofDays(90);

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final EvidenceStore store;
    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final KeepingFiles keeping;
    private final Clock clock;

    EvidenceFiles(
            JdbcClient jdbc,
            EvidenceStore store,
            EpisodeBook episodes,
            NeedToKnow needToKnow,
            KeepingFiles keeping,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** The name under which files of a start wait; nobody else can come upon it. */
    public static String ofStart(String worker, String pathway) {
        return UUID.nameUUIDFromBytes((worker + "\n" + pathway).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The same for a start for somebody who is in the record already. */
    public static String ofStart(String worker, String pathway, UUID person) {
        return ofStart(worker, pathway + "\n" + person);
    }

    /** Keeps a file with an episode; the same one added twice is kept once. */
    @Transactional
    public UUID add(EpisodeRef episode, @Nullable DocumentKind kind, FileSent sent, String worker) {
        mustAct(episode, worker);
        return keeping.keep(episode.id(), null, kind, sent, worker);
    }

    /** Keeps a file for a start; see {@link #ofStart}. */
    @Transactional
    public UUID addToStart(String start, @Nullable DocumentKind kind, FileSent sent, String worker) {
        forgetStartsNobodyWentOnWith();
        return keeping.keep(null, start, kind, sent, worker);
    }

    /** What waited for a start belongs to the episode it opened. */
    @Transactional
    public void attach(String start, EpisodeRef episode) {
        jdbc.sql("update evidence_file set episode_id = :episode, draft_id = null where draft_id = :start")
                .param("episode", episode.id())
                .param("start", start)
                .update();
    }

    /** What waited for one start waits for another, once it is clear whom it is for. */
    @Transactional
    public void passOn(String start, String to) {
        jdbc.sql("update evidence_file set draft_id = :to where draft_id = :start")
                .param("to", to)
                .param("start", start)
                .update();
    }

    /** Takes a file away from a start: it never was part of a record. */
    @Transactional
    public void discard(String start, UUID file) {
        boolean waits = jdbc.sql("select exists (select 1 from evidence_file where id = :file and draft_id = :start)")
                .param("file", file)
                .param("start", start)
                .query(Boolean.class)
                .single();
        if (!waits) throw Refusal.missing("This file is not here any more.");
        store.discard(file);
        jdbc.sql("delete from evidence_file where id = :file")
                .param("file", file)
                .update();
    }

    /** A withdrawn file stays, and says why. */
    @Transactional
    public void withdraw(EvidenceFile file, String because, String worker) {
        EpisodeRef episode = file.episode();
        if (episode == null) throw Refusal.missing("This file does not belong to an episode yet.");
        mustAct(episode, worker);
        String reason = Words.fit("why it is withdrawn", because, LONGEST_REASON);
        if (reason.isEmpty()) throw Refusal.invalid("Say why the file is withdrawn.");
        int changed = jdbc.sql("""
                        update evidence_file set withdrawn_because = :because, withdrawn_by = :worker, withdrawn_at = :at
                        where id = :file and withdrawn_at is null""")
                .param("because", reason)
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .param("file", file.id())
                .update();
        if (changed == 0) throw Refusal.conflict("Somebody else has withdrawn this file.");
    }

    public void copy(EvidenceFile file, OutputStream to) throws IOException {
        store.copy(file.id(), to);
    }

    private void forgetStartsNobodyWentOnWith() {
        jdbc.sql("select id, draft_id from evidence_file where draft_id is not null and added_at < :before")
                .param("before", Stored.moment(clock.instant().minus(KEPT_FOR_A_START)))
                .query((row, line) -> Map.entry(row.getString("draft_id"), Stored.id(row, "id")))
                .list()
                .forEach(old -> discard(old.getKey(), old.getValue()));
    }

    private void mustAct(EpisodeRef episode, String worker) {
        if (!episodes.mayAct(episode, worker) || !needToKnow.of(episode, worker)) {
            throw Refusal.forbidden("Only those who work with the person can add or withdraw files.");
        }
        if (!episodes.isOpen(episode)) {
            throw Refusal.conflict("%s is closed, so its files stay as they are.".formatted(episode.reference()));
        }
    }
}

package org.alongside.pathway.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What managers have drawn and not yet published. It runs nowhere, and its manager alone sees it. */
@Repository
public class Drafts {

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the files of a new draft. */
    @Transactional
    public Draft keep(Map<String, byte[]> files, String worker) {
        UUID id = UUID.randomUUID();
        database.sql("insert into pathway_draft (id, kept_by, kept_at) values (?, ?, ?)")
                .param(id)
                .param(worker)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        files.forEach((name, content) -> add(id, name, content));
        return of(id).orElseThrow();
    }

    /** Puts files into a draft, in place of those of the same names. */
    @Transactional
    public void put(UUID id, Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            remove(id, name);
            add(id, name, content);
        });
    }

    /** Takes one file out of a draft. */
    @Transactional
    public void remove(UUID id, String name) {
        database.sql("delete from pathway_draft_file where draft_id = ? and name = ?")
                .param(id)
                .param(name)
                .update();
    }

    public Optional<Draft> of(UUID id) {
        return database.sql("select id, kept_by, kept_at from pathway_draft where id = ?")
                .param(id)
                .query((row, number) -> draft(row, filesOf(id)))
                .optional();
    }

    /** A worker's own drafts, the newest first, without what is in their files. */
    public List<Draft> by(String worker) {
        return database.sql(
                        "select id, kept_by, kept_at from pathway_draft where kept_by = ? order by kept_at desc, id")
                .param(worker)
                .query((row, number) -> draft(row, namesOf(row.getObject("id", UUID.class))))
                .list();
    }

    /** Throws a draft away, once it is published or no longer wanted. */
    @Transactional
    public void discard(UUID id) {
        database.sql("delete from pathway_draft_file where draft_id = ?")
                .param(id)
                .update();
        database.sql("delete from pathway_draft where id = ?").param(id).update();
    }

    private void add(UUID id, String name, byte[] content) {
        database.sql("insert into pathway_draft_file (draft_id, name, content) values (?, ?, ?)")
                .param(id)
                .param(name)
                .param(content)
                .update();
    }

    private Map<String, byte[]> filesOf(UUID id) {
        Map<String, byte[]> files = new HashMap<>();
        database.sql("select name, content from pathway_draft_file where draft_id = ?")
                .param(id)
                .query(row -> {
                    files.put(row.getString("name"), row.getBytes("content"));
                });
        return files;
    }

    private Map<String, byte[]> namesOf(UUID id) {
        Map<String, byte[]> names = new HashMap<>();
        database.sql("select name from pathway_draft_file where draft_id = ?")
                .param(id)
                .query(row -> {
                    names.put(row.getString("name"), new byte[0]);
                });
        return names;
    }

    private static Draft draft(ResultSet row, Map<String, byte[]> files) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                files);
    }
}

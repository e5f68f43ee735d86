package org.alongside.record;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in the database, part by part: they are in the same transaction and the same backup as the record. */
@Component
class EvidenceInParts implements EvidenceStore {

    static final int PART = 256 * 1024;

    private final JdbcClient jdbc;

    EvidenceInParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID file, InputStream bytes) throws IOException {
        int part = 0;
        for (byte[] content = bytes.readNBytes(PART); content.length > 0; content = bytes.readNBytes(PART)) {
            jdbc.sql("insert into evidence_part (file_id, part, content) values (:file, :part, :content)")
                    .param("file", file)
                    .param("part", part++)
                    .param("content", content)
                    .update();
        }
    }

    @Override
    public void copy(UUID file, OutputStream to) throws IOException {
        int parts = jdbc.sql("select count(*) from evidence_part where file_id = :file")
                .param("file", file)
                .query(Integer.class)
                .single();
        for (int part = 0; part < parts; part++) {
            to.write(part(file, part).orElseThrow(() -> new EOFException("a part of " + file + " is gone")));
        }
    }

    @Override
    public void discard(UUID file) {
        jdbc.sql("delete from evidence_part where file_id = :file")
                .param("file", file)
                .update();
    }

    private Optional<byte[]> part(UUID file, int part) {
        return jdbc.sql("select content from evidence_part where file_id = :file and part = :part")
                .param("file", file)
                .param("part", part)
                .query(byte[].class)
                .optional();
    }
}

package org.alongside.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * A file as it was found when it was read once.
 *
 * @param name made safe
 * @param content the media type its bytes are of, whatever its name says
 */
record FileSeen(String name, long size, String sha256, String content) {

    /** No kind of file is told by what comes later. */
    private static final int HEAD = 64 * 1024;

    private static final Tika TIKA = new Tika();

    static FileSeen of(FileSent sent) throws IOException {
        MessageDigest digest = newDigest();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        long size = 0;
        try (InputStream bytes = sent.bytes().getInputStream()) {
            byte[] buffer = new byte[HEAD];
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                head.write(buffer, 0, Math.min(read, HEAD - head.size()));
                size += read;
            }
        }
        String sum = HexFormat.of().formatHex(digest.digest());
        return new FileSeen(FileName.clean(sent.name()), size, sum, content(head.toByteArray(), sent));
    }

    /** The kind its name claims. */
    Optional<FileKind> claimed() {
        return FileKind.namedBy(name);
    }

    private static String content(byte[] head, FileSent sent) throws IOException {
        String content = TIKA.detect(head);
        boolean packed = content.equals("application/zip") || content.equals("application/x-tika-ooxml");
        return packed && WordInside.isIn(sent) ? FileKind.WORD.mediaType() : content;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}

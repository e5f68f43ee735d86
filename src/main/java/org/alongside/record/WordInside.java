package org.alongside.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Whether a packed file is a Word document without macros; one that grows without end when unpacked is not. */
final class WordInside {

    private static final Set<String> NEEDED = Set.of("[Content_Types].xml", "word/document.xml");
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private WordInside() {}

    static boolean isIn(FileSent sent) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream bytes = sent.bytes().getInputStream();
                ZipInputStream packed = new ZipInputStream(bytes)) {
            long unpacked = 0;
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                if (names.size() == MOST_ENTRIES || entry.getName().endsWith("vbaProject.bin")) return false;
                names.add(entry.getName());
                unpacked += sizeOf(packed, MOST_BYTES - unpacked);
                if (unpacked >= MOST_BYTES) return false;
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
        return names.containsAll(NEEDED);
    }

    private static long sizeOf(ZipInputStream entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = entry.read(buffer); read > 0 && size < most; read = entry.read(buffer)) size += read;
        return size;
    }
}

package org.alongside.work.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.alongside.pathway.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** Reads what was uploaded: files as they are, and those packed in a zip, all by name without their folders. */
public final class UploadedFiles {

    private static final String BROKEN = "The zip file cannot be opened. Pack it again and upload it once more.";

    private final Map<String, byte[]> files = new TreeMap<>();
    private long bytes;

    private UploadedFiles() {}

    public static Map<String, byte[]> in(List<MultipartFile> sent) {
        UploadedFiles read = new UploadedFiles();
        try {
            for (MultipartFile file : sent) read.take(file);
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refusal.invalid(BROKEN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (read.files.isEmpty()) throw Refusal.invalid("Choose the files to upload.");
        return read.files;
    }

    private void take(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (name.isBlank()) return;
        if (name.endsWith(".zip")) unpack(file.getBytes());
        else add(name, new ByteArrayInputStream(file.getBytes()));
    }

    private void unpack(byte[] packed) throws IOException {
        int before = files.size();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !isOfTheMachine(entry.getName())) add(entry.getName(), zip);
            }
        }
        if (files.size() == before) throw Refusal.invalid(BROKEN);
    }

    /** Reads no more than may be there, whatever a packed file says of its size. */
    private void add(String path, InputStream content) throws IOException {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        UploadRule.LONGEST_NAME.check(name.length());
        byte[] read = content.readNBytes((int) (UploadRule.MOST_BYTES.most() - bytes + 1));
        bytes += read.length;
        UploadRule.MOST_BYTES.check(bytes);
        if (files.put(name, read) != null)
            throw Refusal.invalid("There are two files called " + name + ". Leave one of them out.");
        UploadRule.MOST_FILES.check(files.size());
    }

    /** What computers put beside the files: hidden ones, element templates, a Mac's own. */
    private static boolean isOfTheMachine(String path) {
        for (String part : path.split("[/\\\\]")) if (part.startsWith(".") || part.equals("__MACOSX")) return true;
        return false;
    }
}

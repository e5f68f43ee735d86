package org.alongside.work.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.record.DocumentKind;
import org.alongside.record.FileSent;
import org.alongside.record.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a worker chose in the form that adds a file. */
record Upload(String kind, @Nullable MultipartFile file) {

    static final String FILE = "file";

    private static final String KIND = "kind";
    private static final String SOMETHING_ELSE = "other";

    static final Upload NOTHING = new Upload("", null);

    /** What is missing, by box. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!kind.equals(SOMETHING_ELSE) && DocumentKind.of(kind).isEmpty())
            problems.put(KIND, "Choose what the file is.");
        if (file == null || name().isEmpty()) problems.put(FILE, "Choose a file.");
        return problems;
    }

    @Nullable
    DocumentKind document() {
        return DocumentKind.of(kind).orElse(null);
    }

    FileSent sent() {
        if (file == null) throw new IllegalStateException("asked for a file before it was chosen");
        return new FileSent(name(), file);
    }

    static List<Map<String, String>> choices() {
        return Stream.concat(
                        Stream.of(DocumentKind.values())
                                .map(kind -> Map.of("value", kind.code(), "text", Words.spoken(kind.label()))),
                        Stream.of(Map.of("value", SOMETHING_ELSE, "text", "Something else")))
                .toList();
    }

    private String name() {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}

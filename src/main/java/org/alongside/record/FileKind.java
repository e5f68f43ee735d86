package org.alongside.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are taken, each with what makes it needed; nothing that runs when it is opened. */
public enum FileKind {
    PDF("a PDF document", "application/pdf", "letters and plans as they were sent", "", "pdf"),
    WORD(
            "a Word document without macros",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "forms that teams fill in",
            "",
            "docx"),
    OPEN_DOCUMENT(
            "an OpenDocument text",
            "application/vnd.oasis.opendocument.text",
            "forms from voluntary organisations",
            "",
            "odt"),
    JPEG("a JPEG picture", "image/jpeg", "a page photographed with a phone", "", "jpg jpeg"),
    PNG("a PNG picture", "image/png", "a page that was scanned", "", "png"),
    // A letter that begins with "To:" looks like an e-mail, and is as plain.
    TEXT("plain text", "text/plain", "notes and letters without a form", "message/rfc822", "txt");

    private final String words;
    private final String mediaType;
    private final String because;
    private final String also;
    private final String endings;

    FileKind(String words, String mediaType, String because, String also, String endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.because = because;
        this.also = also;
        this.endings = endings;
    }

    /** The kind that the end of a name claims. */
    static Optional<FileKind> namedBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.contains(".") && kind.endings().contains(ending))
                .findFirst();
    }

    /** As in {@code .pdf, .docx or .txt}. */
    public static String allEndings() {
        List<String> all = Arrays.stream(values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .toList();
        return all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " or "
                + all.get(all.size() - 1);
    }

    public String words() {
        return words;
    }

    /** What it is needed for. */
    public String because() {
        return because;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    String mediaType() {
        return mediaType;
    }

    boolean holds(String content) {
        return content.equals(mediaType) || content.equals(also);
    }
}

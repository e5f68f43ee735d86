package org.alongside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Markdown page and what it points to. */
record Page(Path file, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** The README and all pages below docs. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.filter(Page::isMarkdown))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Links and pictures within the project. */
    Stream<Link> links() {
        return found(LINK, text)
                .filter(match -> !match.group(3).contains(":"))
                .map(match -> new Link(!match.group(1).isEmpty(), match.group(2), match.group(3)));
    }

    /** What is written in code form within sentences and tables. */
    Stream<String> code() {
        return found(CODE, FENCED.matcher(text).replaceAll("")).map(match -> match.group(1));
    }

    /** The names by which headings are linked to. */
    Stream<String> anchors() {
        return found(HEADING, text)
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }

    Path beside(String path) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        return folder.resolve(path).normalize();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    static boolean isMarkdown(Path file) {
        return file.toString().endsWith(".md");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /**
     * One link or picture.
     *
     * @param words what a reader sees, or hears where it is a picture
     */
    record Link(boolean picture, String words, String target) {

        String path() {
            return target.replaceAll("#.*", "");
        }

        String anchor() {
            return target.contains("#") ? target.replaceAll(".*#", "") : "";
        }
    }
}

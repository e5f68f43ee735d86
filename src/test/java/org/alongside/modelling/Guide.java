package org.alongside.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modelling guide: the tables a manager follows, in their order. */
final class Guide {

    static final Path PAGE = Path.of("docs/modelling.md");

    private static final Pattern STAGE = Pattern.compile("### (\\d+)\\. .*");
    private static final Pattern FORM = Pattern.compile("### The form `(\\w+)`");

    private final List<String> lines;

    Guide() {
        try {
            lines = Files.readAllLines(PAGE);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** One table of the page and the number or name its heading gives it. */
    record Table(String name, List<List<String>> rows) {}

    List<Table> stages() {
        return tables(STAGE);
    }

    List<Table> forms() {
        return tables(FORM);
    }

    /** What a manager is shown when the files are published too early. */
    List<String> refusals() {
        return lines.stream()
                .filter(line -> line.startsWith(Followed.MODEL + ": "))
                .toList();
    }

    /** The address to publish at, as it stands in the table of the dialog. */
    URI endpoint() {
        return URI.create(theOnly("\\| REST endpoint \\| `([^`]+)`.*"));
    }

    String engineVersion() {
        return theOnly(".*\"c7-engine-version\": \"([^\"]+)\".*");
    }

    private String theOnly(String line) {
        Pattern pattern = Pattern.compile(line);
        List<String> found = lines.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .toList();
        if (found.size() != 1) throw new AssertionError(line + " is said " + found.size() + " times");
        return found.get(0);
    }

    private List<Table> tables(Pattern heading) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MatchResult found =
                    heading.matcher(lines.get(i)).results().findFirst().orElse(null);
            if (found != null) tables.add(new Table(found.group(1), rowsBelow(i + 1)));
        }
        return tables;
    }

    /** Without the two lines that head a table. */
    private List<List<String>> rowsBelow(int line) {
        List<List<String>> rows = lines.stream()
                .skip(line)
                .takeWhile(text -> !text.startsWith("#"))
                .filter(text -> text.startsWith("|"))
                .skip(2)
                .map(Guide::cells)
                .toList();
        if (rows.isEmpty()) throw new AssertionError("no table below " + lines.get(line - 1));
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}

package org.alongside.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.work.publish.DrawnFiles;

/** Files that try to run code, to reach what they must not, or to break what reads them; each is named by its trick. */
public final class HostileFiles {

    /** What their code would set if any of it ran. */
    public static final String CANARY = "alongside.hostile";

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Path EXPECTED = FOLDER.resolve("expected.txt");

    private HostileFiles() {}

    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("expected.txt"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of them in a deployment that is good without it: a form takes the place of the one it is made from. */
    public static Map<String, byte[]> deployment(String name) {
        Map<String, byte[]> files =
                new TreeMap<>(DrawnFiles.of("hostileConcern").all());
        if (name.endsWith(".bpmn")) files.remove("concern.bpmn");
        files.put(name.endsWith(".form") ? "decideOnTheConcern.form" : name, read(FOLDER.resolve(name)));
        return files;
    }

    /** What is said of each, line by line. */
    static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : new String(read(EXPECTED), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("    ")) lines.add(line.strip());
            else if (!line.isBlank()) {
                lines = new ArrayList<>();
                expected.put(line.strip(), lines);
            }
        }
        return expected;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

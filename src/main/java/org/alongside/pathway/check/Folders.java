package org.alongside.pathway.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders to check, each published as a whole: a file stands for the folder it lies in. */
final class Folders {

    private static final List<String> KINDS = List.of(".bpmn", ".dmn", ".form");

    private Folders() {}

    /** Each folder with its files by name, from what was given and whatever lies below it. */
    static Map<Path, Map<String, byte[]>> of(List<Path> given) throws IOException {
        Map<Path, Map<String, byte[]>> folders = new TreeMap<>();
        for (var path : given) {
            var from = Files.isDirectory(path) ? path : folderOf(path);
            try (var below = Files.walk(from, Files.isDirectory(path) ? Integer.MAX_VALUE : 1)) {
                for (var file : below.filter(each -> isOurs(from, each)).toList())
                    folders.computeIfAbsent(folderOf(file), none -> new TreeMap<>())
                            .put(nameOf(file), Files.readAllBytes(file));
            }
        }
        return folders;
    }

    private static boolean isOurs(Path from, Path file) {
        var hidden = Stream.iterate(from.relativize(file), path -> path != null, Path::getParent)
                .anyMatch(path -> nameOf(path).startsWith("."));
        return !hidden && Files.isRegularFile(file) && KINDS.stream().anyMatch(nameOf(file)::endsWith);
    }

    private static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static Path folderOf(Path file) {
        var folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }
}

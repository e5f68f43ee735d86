package org.alongside.pathway.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, for people or for programs. */
final class Report {

    private Report() {}

    static String inWords(List<Checked> folders) {
        var all = folders.stream().map(Report::inWords).collect(Collectors.joining());
        var toMend = folders.stream().mapToLong(Checked::toMend).sum();
        var worthALook = folders.stream().mapToLong(Checked::worthALook).sum();
        return all
                + (toMend == 0 ? "Nothing stands in the way of publishing" : toMend + " to mend before publishing")
                + (worthALook == 0 ? ".\n" : ", " + worthALook + " worth a look.\n");
    }

    private static String inWords(Checked folder) {
        var lines = Stream.of(
                        folder.mended().stream().map(words -> "  mended: " + words),
                        folder.problems().stream()
                                .map(problem ->
                                        (problem.refuses() ? "  to mend: " : "  worth a look: ") + problem.message()))
                .flatMap(each -> each)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        var good = folder.problems().isEmpty() ? ": " + folder.files() + " files, all good\n" : ":\n";
        return folder.folder() + good + lines;
    }

    static String asJson(List<Checked> folders) {
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(Map.of(
                                    "folders",
                                    folders.stream().map(Report::asMap).toList()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sentences can always be written", e);
        }
    }

    private static Map<String, Object> asMap(Checked folder) {
        return Map.of(
                "folder",
                folder.folder(),
                "mended",
                folder.mended(),
                "problems",
                folder.problems().stream()
                        .map(problem -> Map.of(
                                "rule", problem.rule(),
                                "weight", problem.weight().name(),
                                "file", problem.file(),
                                "element", problem.element(),
                                "message", problem.message()))
                        .toList());
    }
}

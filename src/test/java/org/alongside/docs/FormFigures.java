package org.alongside.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers in a form: what an answer may be at least and at most, and what is filled in beforehand. */
record FormFigures(Path file, JsonNode form) {

    private static final String SMALLEST = "smallest answer";

    static FormFigures in(Path file) {
        try {
            return new FormFigures(file, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Figure> all() {
        return inside(form);
    }

    private Stream<Figure> inside(JsonNode drawn) {
        return Stream.concat(of(drawn), stream(drawn.path("components")).flatMap(this::inside));
    }

    private Stream<Figure> of(JsonNode field) {
        String shown = field.path("conditional").path("hide").asText("");
        String options = field.path("properties").path("options").asText("");
        return Stream.of(
                        number(field, field.path("validate").path("min"), "at least %s", SMALLEST),
                        number(field, field.path("validate").path("max"), "at most %s", "largest answer"),
                        number(field, field.path("defaultValue"), "%s", "filled in beforehand"),
                        figure(field, shown, ConditionInWords.of(shown), "hides the field"),
                        figure(field, options, Table.code(options), "choices"))
                .flatMap(figures -> figures);
    }

    private Stream<Figure> number(JsonNode field, JsonNode value, String words, String what) {
        boolean isNumber = value.isNumber() || field.path("type").asText().equals("number");
        // Nobody has to account for a count not being below nothing.
        boolean isNothing = value.asText().equals("0") && what.equals(SMALLEST);
        return isNumber && !isNothing
                ? figure(field, value.asText(), words.formatted(value.asText()), what)
                : Stream.empty();
    }

    private Stream<Figure> figure(JsonNode field, String written, String words, String what) {
        if (!Numbers.in(written)) return Stream.empty();
        String label = field.path("label").asText(field.path("dateLabel").asText(""));
        return Stream.of(new Figure(
                file.getFileName().toString(),
                label,
                field.path("key").asText(field.path("id").asText()),
                words,
                what,
                source(field.path("properties").path("figure").asText(""), written)));
    }

    /** A field may carry several numbers: a source accounts for those it names, and must say that the rest is ours. */
    private static String source(String figure, String number) {
        boolean namesIt = Pattern.compile("(?<![\\w.])" + Pattern.quote(number) + "(?![\\w.])")
                .matcher(figure)
                .find();
        if (namesIt || figure.startsWith(Figure.OURS)) return figure;
        return figure.endsWith(Figure.THE_REST) ? Figure.OURS : "";
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        Stream.Builder<JsonNode> nodes = Stream.builder();
        list.forEach(nodes);
        return nodes.build();
    }
}

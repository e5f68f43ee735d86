package org.alongside.docs;

import static org.alongside.docs.TemplateField.hidden;
import static org.alongside.docs.TemplateField.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.rule.Word;

/** A template for each thing the system can do or find out; what gives targets, sentences or choices is no step. */
final class SystemTemplates {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+\\.\\w+)\\(([^}]*)\\)}");
    private static final String TEXT = "'[^']*'";

    /** How a value of each kind is written, and one to begin with. */
    private static final Map<Class<?>, List<String>> VALUES = Map.of(
            String.class, List.of(TEXT, "'text'"),
            int.class, List.of("\\d+", "1"),
            boolean.class, List.of("(true|false|[a-z]\\w*)", "true"));

    private final List<MatchResult> drawn = Pathways.files().stream()
            .flatMap(file -> CALL.matcher(Page.read(file).text()).results())
            .toList();

    static boolean isStep(Word word) {
        return word.returns() != Instant.class && word.returns() != Sentence.class && word.returns() != List.class;
    }

    List<Template> all() {
        return Words.words().filter(SystemTemplates::isStep).map(this::template).toList();
    }

    private Template template(Word word) {
        String call = word.bean() + "." + word.method();
        String id = "system." + call
                + (word.parameters().isEmpty() ? "" : "." + word.parameters().size());
        String name = "System: " + InWords.of(word.method()) + " (" + InWords.of(word.bean()) + ")";
        String description = "The system calls " + word.signature() + "." + answers(word);
        Stream<TemplateField> fields = Stream.concat(Stream.of(expression(word, call)), result(word).stream());
        return Template.step(id, name, description, "bpmn:ServiceTask", fields.toArray(TemplateField[]::new));
    }

    private TemplateField expression(Word word, String call) {
        if (word.parameters().isEmpty()) return hidden("camunda:expression", "${" + call + "()}");
        String pattern = word.parameters().stream().map(type -> value(type, 0)).collect(Collectors.joining(", ?"));
        return typed("What it does", "camunda:expression")
                .being("${" + call + "(" + example(word, call) + ")}")
                .matching(
                        "^\\$\\{" + call.replace(".", "\\.") + "\\(" + pattern + "\\)\\}$",
                        "Write it as ${" + word.signature() + "}.");
    }

    /** As it stands in a pathway of ours, else made up. */
    private String example(Word word, String call) {
        String literals = word.parameters().stream()
                .map(type -> type == boolean.class ? "(true|false)" : value(type, 0))
                .collect(Collectors.joining(", ?"));
        return drawn.stream()
                .filter(found -> found.group(1).equals(call) && found.group(2).matches(literals))
                .map(found -> found.group(2))
                .sorted()
                .findFirst()
                .orElseGet(() ->
                        word.parameters().stream().map(type -> value(type, 1)).collect(Collectors.joining(", ")));
    }

    private static Optional<TemplateField> result(Word word) {
        if (word.returns() == void.class) return Optional.empty();
        return Optional.of(typed("The answer is kept as", "camunda:resultVariable")
                .being(word.method())
                .matching("^[a-z][A-Za-z0-9]*$", "Letters and digits that begin with a small letter."));
    }

    private static String answers(Word word) {
        if (!word.codes().isEmpty()) return " It answers one of " + String.join(", ", word.codes()) + ".";
        if (word.returns() == void.class) return "";
        return word.returns() == boolean.class ? " It answers true or false." : " It answers a number or a date.";
    }

    private static String value(Class<?> type, int which) {
        List<String> found = VALUES.get(type);
        if (found == null) throw new AssertionError("no template writes a " + type);
        return found.get(which);
    }
}

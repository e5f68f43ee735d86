package org.alongside.pathway.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;

/** What is different in a form, question by question. */
final class FormChanges {

    private FormChanges() {}

    static Stream<String> between(Form before, Form after) {
        if (before.version().equals(after.version())) return Stream.empty();
        List<String> changes = Stream.of(
                        after.fields().stream()
                                .filter(field -> before.field(field.key()).isEmpty())
                                .map(field -> "new question “" + field.label() + "”" + need(field)),
                        before.fields().stream()
                                .filter(field -> after.field(field.key()).isEmpty())
                                .map(field -> "“" + field.label() + "” is no longer asked"),
                        before.fields().stream()
                                .flatMap(field ->
                                        after.field(field.key()).stream().flatMap(newer -> between(field, newer))))
                .flatMap(all -> all)
                .toList();
        return changes.isEmpty()
                ? Stream.of("its layout or its words between questions are different")
                : changes.stream();
    }

    private static Stream<String> between(Field before, Field after) {
        String name = "“" + after.label() + "”";
        return Stream.of(
                        said(!before.label().equals(after.label()), "“" + before.label() + "” now reads " + name),
                        said(before.type() != after.type(), name + " is asked in another way"),
                        said(!before.required() && after.required(), name + " must be answered now"),
                        said(before.required() && !after.required(), name + " may be left empty now"),
                        said(!before.limits().toString().equals(after.limits().toString()), name + " has other limits"),
                        said(!before.record().equals(after.record()), name + " is kept at another place of the record"),
                        said(
                                before.routes() != after.routes(),
                                name + (after.routes() ? " now" : " no longer") + " decides the way"),
                        choices(name, before, after),
                        reworded(name, before, after))
                .flatMap(Optional::stream);
    }

    private static Optional<String> choices(String name, Field before, Field after) {
        String more = without(after.choices(), before.choices());
        String fewer = without(before.choices(), after.choices());
        String both = Stream.of(
                        more.isEmpty() ? "" : "also offers " + more, fewer.isEmpty() ? "" : "no longer offers " + fewer)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        return said(!both.isEmpty(), name + " " + both);
    }

    private static Optional<String> reworded(String name, Field before, Field after) {
        String words = before.choices().stream()
                .flatMap(choice -> after.choices().stream()
                        .filter(newer -> newer.value().equals(choice.value()))
                        .filter(newer -> !newer.label().equals(choice.label()))
                        .map(newer -> "“" + choice.label() + "” now as “" + newer.label() + "”"))
                .collect(Collectors.joining(" and "));
        return said(!words.isEmpty(), name + " offers " + words);
    }

    private static String without(List<Choice> choices, List<Choice> others) {
        return choices.stream()
                .filter(choice ->
                        others.stream().noneMatch(other -> other.value().equals(choice.value())))
                .map(choice -> "“" + choice.label() + "”")
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> said(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }

    private static String need(Field field) {
        return field.required() ? ", which must be answered" : "";
    }
}

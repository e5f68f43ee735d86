package org.alongside.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Places;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Steps;
import org.alongside.pathway.rule.Vocabulary;
import org.alongside.pathway.rule.Word;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.springframework.stereotype.Component;

/** What models may call and where forms may write, from the classes alone. */
final class Words {

    private Words() {}

    static Stream<Word> words() {
        return Vocabulary.of(steps()).words();
    }

    static String vocabulary() {
        Map<String, Class<?>> classes = steps();
        Table table = new Table("A model writes", "and gets", "from");
        Vocabulary.of(classes)
                .words()
                .forEach(word -> table.row(
                        Table.code(word.signature()),
                        result(word),
                        Table.code(classes.get(word.bean()).getSimpleName())));
        return table.toString();
    }

    static String places() {
        Map<String, String> places = new TreeMap<>();
        // Places are offered before any data is known, so none of what the feature works with is needed.
        components(Places.class)
                .map(type -> (Places) Mockito.mock(type, Answers.CALLS_REAL_METHODS))
                .forEach(feature -> feature.offered().forEach((place, type) -> places.put(place, kind(type))));
        Table table = new Table("Place", "Takes");
        places.forEach((place, kind) -> table.row(Table.code(place), kind));
        return table.toString();
    }

    private static Map<String, Class<?>> steps() {
        return components(Steps.class)
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Component.class).value(), type -> type));
    }

    private static Stream<? extends Class<?>> components(Class<?> contract) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.alongside").stream()
                        .filter(type -> type.isAssignableTo(contract) && type.isAnnotatedWith(Component.class))
                        .map(JavaClass::reflect);
    }

    private static String result(Word word) {
        if (!word.codes().isEmpty()) return "one of " + String.join(", ", word.codes());
        Class<?> type = word.returns();
        if (type == void.class) return "nothing: it acts";
        if (type == Instant.class) return "a moment, for targets and timers";
        if (type == Sentence.class) return "a sentence for a step's description";
        if (type == List.class) return "choices for a field";
        return kind(type);
    }

    private static String kind(Class<?> type) {
        if (type == String.class) return "text";
        if (type == LocalDate.class) return "a date";
        if (type == boolean.class || type == Boolean.class) return "yes or no";
        if (type == List.class) return "a list of codes";
        return "a number";
    }
}

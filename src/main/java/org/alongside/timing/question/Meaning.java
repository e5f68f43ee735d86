package org.alongside.timing.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the answer to a question means, and what it does not say, as the question's own file has it.
 *
 * @param question as somebody asks it
 */
public record Meaning(String question, String words) {

    private static final Pattern OTHER = Pattern.compile("([a-z]+(?:-[a-z]+)+)\\.sql");

    private static final List<Meaning> ALL = Stream.concat(
                    in("").map(Question::named), in("record/").map(Question::named))
            .map(Meaning::of)
            .sorted(Comparator.comparing(Meaning::question))
            .toList();

    /** Of every question there is. */
    public static List<Meaning> all() {
        return ALL;
    }

    private static Meaning of(Question question) {
        List<String> lines = question.definition().lines().toList();
        String words = String.join(" ", lines.subList(2, lines.size()));
        return new Meaning(lines.get(0), OTHER.matcher(words).replaceAll(other -> "“" + named(other.group(1)) + "”"));
    }

    /** Only questions to the record name others, of the record too. */
    private static String named(String file) {
        return Question.named("record/" + file).definition().lines().findFirst().orElseThrow();
    }

    private static Stream<String> in(String folder) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Meaning.class.getClassLoader())
                    .getResources("classpath:timing/questions/" + folder + "*.sql");
            return Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename(), "a file has a name"))
                    .map(name -> folder + name.replaceFirst("\\.sql$", ""));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

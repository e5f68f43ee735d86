package org.alongside.timing.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question as its file asks it. A line that ends in "-- if :pathway" stands only where a pathway is asked about, one
 * that ends in "-- unless :pathway" only where none is.
 */
record Question(String text) {

    private static final Pattern ONLY = Pattern.compile("--\\s*(if|unless) :(\\w+)\\s*$");

    /** Each file is read once: pages ask a dozen at a time. */
    private static final Map<String, Question> READ = new ConcurrentHashMap<>();

    static Question named(String words) {
        return READ.computeIfAbsent(words, Question::read);
    }

    private static Question read(String words) {
        String file = "/timing/questions/" + words + ".sql";
        try (InputStream in = Objects.requireNonNull(Question.class.getResourceAsStream(file), file)) {
            return new Question(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What the answer means, and what it does not say: the comment on top of the file. */
    String definition() {
        return text.lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining("\n"));
    }

    String sql(Map<String, @Nullable Object> given) {
        return text.lines()
                .dropWhile(line -> line.startsWith("--"))
                .filter(stands(given))
                .collect(Collectors.joining("\n"));
    }

    private static Predicate<String> stands(Map<String, @Nullable Object> given) {
        return line -> {
            Matcher only = ONLY.matcher(line);
            return !only.find() || only.group(1).equals("if") == (given.get(only.group(2)) != null);
        };
    }
}

package org.alongside.demo.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What forms are usually answered, by field, where a story says nothing. */
final class Usual {

    private static final String OTHERWISE = "otherwise";

    private final Properties answers;

    private Usual(Properties answers) {
        this.answers = answers;
    }

    static Usual read() {
        Properties read = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("demo/usual.properties").getInputStream(), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Usual(read);
    }

    String words(String field, int turn) {
        return one(field, turn).or(() -> one(OTHERWISE, turn)).orElseThrow();
    }

    int number(String field, int turn) {
        return one(field, turn).map(Integer::parseInt).orElse(1);
    }

    int daysUntil(String field) {
        return one(field, 0).map(Integer::parseInt).orElse(0);
    }

    Optional<String> choice(String field) {
        return one(field, 0);
    }

    private Optional<String> one(String field, int turn) {
        return Optional.ofNullable(answers.getProperty(field))
                .map(written -> List.of(written.split("\\s*\\|\\s*")))
                .map(all -> all.get(Math.floorMod(turn, all.size())));
    }
}

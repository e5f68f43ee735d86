package org.alongside.pathway.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.HourSteps;
import org.alongside.pathway.WorkingDaySteps;

/** A small pathway that keeps every rule, until a test changes something in it. */
final class SmallPathway {

    static final KnownWords WORDS = new KnownWords(
            Set.of("careCoordinator", "supportWorker", "teamManager"),
            Vocabulary.of(Map.of(
                    "workingDays", WorkingDaySteps.class, "hours", HourSteps.class, "helpSteps", HelpSteps.class)),
            Map.of("person.name", String.class, "person.age", BigDecimal.class, "episode.strand", String.class),
            Set.of("referralReceived", "allocated"),
            Set.of("meeting"));

    private final Map<String, String> files = new LinkedHashMap<>();

    private SmallPathway() {}

    static SmallPathway drawn() {
        var small = new SmallPathway();
        for (var name : List.of("help.bpmn", "whoHelps.dmn", "startHelp.form", "listen.form"))
            small.files.put(name, read(name));
        return small;
    }

    /** In the pathway itself. */
    SmallPathway changing(String from, String to) {
        return changing("help.bpmn", from, to);
    }

    SmallPathway changing(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, content) -> content.replace(from, to));
        return this;
    }

    SmallPathway with(String file, String content) {
        files.put(file, content);
        return this;
    }

    SmallPathway without(String file) {
        files.remove(file);
        return this;
    }

    List<Problem> problems() {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(UTF_8)));
        return new Checks(WORDS).problemsIn(bytes);
    }

    /** That this rule is broken and no other, and what its messages say. */
    void breaksOnly(Class<? extends ModelRule> rule, String... messages) {
        var problems = problems();
        assertThat(problems).extracting(Problem::message).containsExactly(messages);
        assertThat(problems).extracting(Problem::rule).containsOnly(rule.getSimpleName());
    }

    /** The same, and that it may be published all the same. */
    void isWorthALookFor(Class<? extends ModelRule> rule, String... messages) {
        breaksOnly(rule, messages);
        assertThat(problems()).noneMatch(Problem::refuses);
    }

    void keepsEveryRule() {
        assertThat(problems()).extracting(Problem::message).isEmpty();
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/models/help", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

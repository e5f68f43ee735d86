package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {

    static List<String> files() throws IOException {
        Path folder = Path.of("src/main/resources/timing/questions");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".sql"))
                    .map(file -> file.replace(".sql", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aLineAboutWhatIsNotAskedIsLeftOut() {
        Question question = new Question("""
                -- How many?
                --
                -- All there are.
                select count(*) from run
                where true
                    and pathway = :pathway -- if :pathway
                    and caller is null -- unless :pathway
                """);

        assertThat(question.sql(Map.of("pathway", "referral")))
                .contains(":pathway")
                .doesNotContain("caller");
        assertThat(question.sql(Map.of())).contains("caller").doesNotContain("= :pathway");
        assertThat(question.definition()).isEqualTo("How many?\n\nAll there are.");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileBeginsWithItsQuestionAndSaysWhatTheAnswerMeans(String words) {
        List<String> definition = Question.named(words).definition().lines().toList();

        assertThat(definition).hasSizeGreaterThan(2);
        assertThat(definition.get(0)).endsWith("?");
        assertThat(definition.get(1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileAsksTheDatabaseWhatTimeItIsOrWhere(String words) {
        assertThat(Question.named(words).sql(Map.of()).toLowerCase(Locale.ROOT))
                .doesNotContain("now()", "current_", "time zone", "timezone", "today()");
    }

    @Test
    void everyQuestionIsToldInWordsWithoutTheNameOfAFile() throws IOException {
        assertThat(Meaning.all()).hasSize(files().size()).allSatisfy(meaning -> {
            assertThat(meaning.question()).endsWith("?");
            assertThat(meaning.words()).isNotBlank().doesNotContain(".sql", "--");
        });
        assertThat(Meaning.all())
                .anySatisfy(meaning -> assertThat(meaning.words())
                        .contains("See “How many of the completed steps have minutes recorded with them?”"));
    }
}

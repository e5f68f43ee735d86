package org.alongside.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.drawing.EasyToRead;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.TheApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modelling guide offers to copy keeps every rule as it is, is easy to read, and is drawn as it is. */
class ExamplesTest {

    private static final String COMMAND = "mvn test -Dtest=ExamplesTest -Dalongside.write-docs=true";

    private static final Checks CHECKS = new Checks(TheApplication.words(Set.of()));

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theGuideLeadsToIt(Example example) throws IOException {
        assertThat(Files.readString(Guide.PAGE)).contains("](modelling/" + example + ")");
    }

    @Test
    void thereIsAStarterAndAPatternForEachHeadingOfTheGuide() throws IOException {
        long patterns = Files.readString(Guide.PAGE)
                .lines()
                .dropWhile(line -> !line.equals("## Patterns to copy"))
                .filter(line -> line.startsWith("### "))
                .count();

        assertThat(patterns).isEqualTo(5);
        assertThat(examples()).contains(Example.named("starter")).hasSize(1 + (int) patterns);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nothingIsToBeMendedOrLookedAt(Example example) {
        assertThat(CHECKS.problemsIn(example.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itIsEasyToRead(Example example) throws IOException {
        assertThat(EasyToRead.problems(example.model())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itsPictureShowsWhatTheModelSays(Example example) throws IOException {
        String drawn = Drawing.of(new ByteArrayInputStream(Files.readAllBytes(example.model())))
                .asSvg();
        if (Boolean.getBoolean("alongside.write-docs")) Files.writeString(example.picture(), drawn);

        assertThat(example.picture()).as("Draw it with: %s", COMMAND).exists();
        assertThat(Files.readString(example.picture()))
                .as("Draw it again with: %s", COMMAND)
                .isEqualTo(drawn);
    }
}

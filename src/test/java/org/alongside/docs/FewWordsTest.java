package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under each picture a manager reads, in ten lines, what the pathway is for. */
class FewWordsTest {

    private static final int MOST_LINES = 10;

    /** So that ten lines stay ten lines on a screen. */
    private static final int LONGEST_LINE = 140;

    private static final List<String> ANSWERED =
            List.of("**What it is for.**", "**Who does what.**", "**If it does not go straight.**", "**Numbers.**");

    static List<Path> models() {
        return Pathways.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aPathwayIsSaidInTenLinesUnderItsPicture(Path model) {
        List<String> lines = linesUnder(model.getFileName().toString().replace(".bpmn", ".svg"));

        assertThat(lines)
                .as("the lines under the picture of %s in docs/pathways.md", model)
                .hasSizeBetween(ANSWERED.size(), MOST_LINES)
                .allMatch(line -> line.length() <= LONGEST_LINE);
        assertThat(String.join("\n", lines)).contains(ANSWERED);
    }

    private static List<String> linesUnder(String picture) {
        return Page.read(Path.of("docs/pathways.md"))
                .text()
                .lines()
                .dropWhile(line -> !line.contains("](pictures/" + picture + ")"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#") && !line.startsWith("!["))
                .filter(line -> !line.isBlank())
                .toList();
    }
}

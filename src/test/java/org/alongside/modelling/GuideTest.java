package org.alongside.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Mending;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.TheApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever follows the modelling guide ends with the starter's files, and sees what the guide shows on the way. */
class GuideTest {

    private static final String COMMAND = "mvn test -Dtest=GuideTest -Dalongside.write-docs=true";

    private static final Path FOLDER = Path.of("docs/modelling");

    private static Followed followed;

    @BeforeAll
    static void followTheGuide() throws Exception {
        followed = Followed.fromStartToEnd();
    }

    @Test
    void theStarterIsWhatTheGuideLeadsTo() throws Exception {
        Map<String, byte[]> mended = Mending.of(followed.files()).files();
        for (var file : mended.entrySet())
            written(FOLDER.resolve("starter").resolve(file.getKey()), text(file.getValue()));

        Map<String, String> led = new TreeMap<>();
        mended.forEach((name, content) -> led.put(name, text(content)));
        Map<String, String> offered = new TreeMap<>();
        Example.named("starter").files().forEach((name, content) -> offered.put(name, text(content)));
        assertThat(offered).as("Write it again with: %s", COMMAND).isEqualTo(led);
    }

    @Test
    void everyStageIsPicturedAsItIsDrawn() throws Exception {
        for (var stage : followed.stages().entrySet()) {
            Path picture = FOLDER.resolve("stages").resolve(stage.getKey() + ".svg");
            String drawn =
                    Drawing.of(new ByteArrayInputStream(stage.getValue())).asSvg();
            written(picture, drawn);

            assertThat(Files.readString(picture))
                    .as("Draw it again with: %s", COMMAND)
                    .isEqualTo(drawn);
            assertThat(Files.readString(Guide.PAGE))
                    .contains("](" + FOLDER.getFileName() + "/stages/" + picture.getFileName() + ")");
        }
    }

    @Test
    void onlyTheIdsAreLeftToMendAndTheGuideSaysSoInTheSameWords() {
        List<String> toMend = new Checks(TheApplication.words(Set.of()))
                .problemsIn(followed.files()).stream().map(Problem::message).toList();

        assertThat(toMend).isNotEmpty().allMatch(message -> message.contains("Make it "));
        assertThat(new Guide().refusals()).isNotEmpty().isSubsetOf(toMend);
    }

    private static void written(Path file, String content) throws Exception {
        if (!Boolean.getBoolean("alongside.write-docs")) return;
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}

package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the pathways are drawn from the models. */
class PictureTest {

    private static final String COMMAND = "mvn test -Dtest=PictureTest -Dalongside.write-docs=true";

    /** The only picture drawn by hand. */
    private static final String BY_HAND = "how-it-fits.svg";

    static List<Path> models() {
        return Pathways.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aPictureShowsWhatTheModelSays(Path model) throws IOException {
        Path picture = picture(model);
        String drawn = draw(model);
        if (Boolean.getBoolean("alongside.write-docs")) Files.writeString(picture, drawn);

        assertThat(picture).as("Draw it with: %s", COMMAND).exists();
        assertThat(Files.readString(picture))
                .as("%s is out of date. Draw it again with: %s", picture, COMMAND)
                .isEqualTo(drawn);
    }

    @Test
    void noPictureIsLeftOfAPathwayThatIsGone() throws IOException {
        try (Stream<Path> pictures = Files.list(Path.of("docs/pictures"))) {
            assertThat(pictures.filter(picture -> picture.toString().endsWith(".svg"))
                            .filter(picture -> !picture.endsWith(BY_HAND)))
                    .isSubsetOf(models().stream().map(PictureTest::picture).toList());
        }
    }

    private static Path picture(Path model) {
        String name = model.getFileName().toString().replace(".bpmn", ".svg");
        return Path.of("docs/pictures").resolve(name);
    }

    private static String draw(Path model) throws IOException {
        try (InputStream file = Files.newInputStream(model)) {
            return Drawing.of(file).asSvg();
        }
    }
}

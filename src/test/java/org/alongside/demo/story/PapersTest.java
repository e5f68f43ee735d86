package org.alongside.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.alongside.record.FileSent;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;

/** The papers of the demo's people open like those that workers are sent. */
class PapersTest {

    private final FileSent letter = Letter.of("A letter.pdf", "Dear Ms Moß (and Mr \\O)", "", "We ring on Monday.");

    @Test
    void aLetterSaysWhereEachOfItsPartsBegins() throws IOException {
        String pdf = new String(bytes(letter), StandardCharsets.ISO_8859_1);
        List<Integer> places = Pattern.compile("(?m)^(\\d{10}) 00000 n $")
                .matcher(pdf)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .toList();

        assertThat(places).hasSize(5);
        for (int part = 0; part < places.size(); part++)
            assertThat(pdf.substring(places.get(part))).startsWith((part + 1) + " 0 obj\n");
        assertThat(pdf.substring(number("startxref\\n(\\d+)", pdf))).startsWith("xref\n0 6\n");
    }

    @Test
    void aLettersWordsAreAsLongAsItSaysAndBracketsAreWords() throws IOException {
        String pdf = new String(bytes(letter), StandardCharsets.ISO_8859_1);
        String words = pdf.substring(pdf.indexOf("stream\n") + 7, pdf.indexOf("endstream"));

        assertThat(words).hasSize(number("/Length (\\d+)", pdf)).contains("(Dear Ms Moß \\(and Mr \\\\O\\)) Tj");
        assertThat(new Tika().detect(bytes(letter))).isEqualTo("application/pdf");
    }

    @Test
    void aSketchIsAPictureWithInkOnIt() throws IOException {
        BufferedImage sketch = ImageIO.read(Sketch.of("The way.png").bytes().getInputStream());

        assertThat(sketch.getWidth()).isGreaterThan(100);
        assertThat(sketch.getRGB(1, 1)).isNotEqualTo(sketch.getRGB(150, 130));
    }

    private static int number(String pattern, String pdf) {
        MatchResult found =
                Pattern.compile(pattern).matcher(pdf).results().findFirst().orElseThrow();
        return Integer.parseInt(found.group(1));
    }

    private static byte[] bytes(FileSent file) throws IOException {
        return file.bytes().getInputStream().readAllBytes();
    }
}

package org.alongside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.Publication;
import org.alongside.pathway.rule.TheApplication;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Models, decisions and forms that others drew: the engine's own tests, nearly two thousand, which the build unpacks.
 * They use what the standard and the engine offer, most of which we refuse.
 */
class PublicModelsTest {

    private static final Path FOLDER = Path.of("target/public-models");

    /** Of the models without a picture, which only have to come out empty, one in so many is drawn. */
    private static final int DRAWN_BLANK = 10;

    private final Checks checks = new Checks(TheApplication.words(Set.of("closing")));
    private final List<Path> files = files();

    @Test
    void thereAreNearlyTwoThousand() {
        assertThat(files).filteredOn(PublicModelsTest::isModel).hasSizeGreaterThan(1_900);
        assertThat(files).filteredOn(file -> !isModel(file)).hasSizeGreaterThan(30);
    }

    @Test
    void eachIsPassedOrRefusedWithReasonsThatNameIt() {
        assertThat(surprises(this::unhelpful)).isEmpty();
    }

    @Test
    void mostCanBeReadAndWhatCanBeReadIsDrawn() {
        List<Path> readable = files.parallelStream()
                .filter(PublicModelsTest::isModel)
                .filter(PublicModelsTest::isReadable)
                .toList();

        assertThat(readable).hasSizeGreaterThan(1_500);
        assertThat(surprises(
                        file -> readable.contains(file) && isWorthDrawing(file) ? undrawn(file) : Optional.empty()))
                .isEmpty();
    }

    private Optional<String> unhelpful(Path file) {
        String name = name(file);
        List<Problem> problems = checks.problemsIn(Map.of(name, read(file)));
        if (problems.isEmpty() && !isReadable(file)) return Optional.of("nothing is said of why it cannot be read");
        return problems.stream()
                .filter(problem -> !problem.file().equals(name) || !isSaid(problem, name))
                .map(problem -> problem.rule() + " says: " + problem.message())
                .findFirst();
    }

    /** The file, and then what is the matter. */
    private static boolean isSaid(Problem problem, String name) {
        return problem.message().startsWith(name) && problem.message().length() > name.length() + 10;
    }

    private static boolean isReadable(Path file) {
        return !Publication.readable(Map.of(name(file), read(file))).isEmpty();
    }

    private boolean isWorthDrawing(Path file) {
        return new String(read(file), StandardCharsets.UTF_8).contains("BPMNShape")
                || files.indexOf(file) % DRAWN_BLANK == 0;
    }

    private static Optional<String> undrawn(Path file) {
        String picture = Drawing.of(new ByteArrayInputStream(read(file))).asSvg();
        try {
            var read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            boolean isPicture = read.parse(new InputSource(new StringReader(picture)))
                    .getDocumentElement()
                    .getTagName()
                    .equals("svg");
            return isPicture ? Optional.empty() : Optional.of(picture);
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            return Optional.of(broken + " in " + picture);
        }
    }

    /** What is wrong by file, exceptions among it. */
    private List<String> surprises(Function<Path, Optional<String>> look) {
        return files.parallelStream()
                .flatMap(file -> {
                    try {
                        return look.apply(file).stream().map(wrong -> file + ": " + wrong);
                    } catch (RuntimeException | StackOverflowError trouble) {
                        return Stream.of(file + ": " + trouble + " at " + trouble.getStackTrace()[0]);
                    }
                })
                .toList();
    }

    private static boolean isModel(Path file) {
        return name(file).endsWith(".bpmn");
    }

    /** As the Modeler would call it: the engine also knows models by an older ending. */
    private static String name(Path file) {
        return file.getFileName().toString().replace(".bpmn20.xml", ".bpmn");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

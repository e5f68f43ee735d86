package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.docs.Page.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages point to what is there, and stay short. */
class DocsTest {

    /** One page, read in three minutes. */
    private static final int LONGEST_README = 80;

    private static final int LONGEST_DECISION = 45;

    private static final long LARGEST_PICTURE = 300_000;

    private static final Named NAMED = new Named();

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyLinkAndPictureLeadsSomewhere(Page page) {
        assertThat(page.links().filter(link -> leadsNowhere(page, link)).map(Link::target))
                .as("links of %s that lead nowhere", page)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPictureIsAlsoSaidInWords(Page page) {
        assertThat(page.links().filter(link -> link.picture() && link.words().length() < 10))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFileAndClassThatIsNamedExists(Page page) {
        assertThat(page.code().filter(word -> NAMED.isMissing(page, word)))
                .as("files and classes named by %s that do not exist", page)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingIsLeftToBeWritten(Page page) {
        assertThat(page.text()).doesNotContainPattern("\\b(TODO|FIXME|TBD|XXX)\\b");
    }

    @Test
    void theReadmeIsOnePage() {
        assertThat(Page.read(Path.of("README.md")).text().lines().count()).isLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void aDecisionIsOneScreen() {
        assertThat(pages().stream()
                        .filter(page -> page.file().startsWith("docs/decisions"))
                        .filter(page -> page.text().lines().count() > LONGEST_DECISION))
                .isEmpty();
    }

    @Test
    void theClassesNamedInThePictureExist() {
        Page picture = Page.read(Path.of("docs/pictures/how-it-fits.svg"));

        assertThat(Pattern.compile("([A-Z][a-z]+){2,}")
                        .matcher(picture.text())
                        .results()
                        .map(MatchResult::group))
                .contains("CompleteStep")
                .noneMatch(word -> NAMED.isMissing(picture, word));
    }

    @Test
    void picturesLoadFast() throws IOException {
        try (Stream<Path> pictures = Files.list(Path.of("docs/pictures"))) {
            assertThat(pictures.filter(picture -> picture.toFile().length() > LARGEST_PICTURE))
                    .isEmpty();
        }
    }

    private static boolean leadsNowhere(Page page, Link link) {
        Path target = link.path().isEmpty() ? page.file() : page.beside(link.path());
        if (!Files.exists(target)) return true;
        return !link.anchor().isEmpty()
                && Page.isMarkdown(target)
                && Page.read(target).anchors().noneMatch(link.anchor()::equals);
    }
}

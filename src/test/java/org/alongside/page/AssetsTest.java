package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = new Assets(new PageSettings("Northmoor Council", "#1d5c63", "your manager"));

    @Test
    void nothingOfGovUksOwnLookIsServed() {
        assertThat(content("page.css"))
                .doesNotContain("@font-face")
                .doesNotContain("GDS Transport")
                .doesNotContain("url(")
                .doesNotContain("crest.svg")
                .contains("font-family:Arial,sans-serif");
    }

    @Test
    void theStylesheetIsStillWhole() {
        String css = content("page.css");

        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
        assertThat(css).contains(".govuk-button{", ".govuk-error-summary{", "--organisation:#1d5c63");
    }

    @Test
    void theFolderChangesWithTheContent() {
        Assets others = new Assets(new PageSettings("Northmoor Council", "#003078", "your manager"));

        assertThat(others.folder()).isNotEqualTo(assets.folder());
        assertThat(new Assets(new PageSettings("Other name", "#1d5c63", "x")).folder())
                .isEqualTo(assets.folder());
    }

    @Test
    void stylesheetAndScriptsTogetherAreLightEnoughForASlowLine() throws IOException {
        int bytes = 0;
        for (String name : new String[] {"page.css", "govuk.js", "page.js", "js-enabled.js", "login.js", "icon.svg"})
            bytes += zipped(content(name));

        assertThat(bytes).isLessThan(45_000);
    }

    private String content(String name) {
        return new String(assets.find(name).content(), StandardCharsets.UTF_8);
    }

    private static int zipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}

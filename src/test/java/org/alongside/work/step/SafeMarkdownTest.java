package org.alongside.work.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeMarkdownTest {

    @Test
    void headingsStandBelowThePagesOwn() {
        assertThat(SafeMarkdown.html("# The referral\n\n#### Evidence"))
                .isEqualTo(
                        "<h2 class=\"govuk-heading-m\">The referral</h2>\n<h4 class=\"govuk-heading-s\">Evidence</h4>\n");
    }

    @Test
    void noHtmlAndNoScriptsAddressComesThrough() {
        assertThat(SafeMarkdown.html("<script>x</script>\n\n<b>bold</b> [go](javascript:x)"))
                .doesNotContain("<script>")
                .doesNotContain("<b>")
                .doesNotContain("javascript:");
    }
}

package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed comes back as typed and is never markup, whichever option it is put in. */
class TypedTextTest {

    private static final String TYPED = "<img src=x onerror=alert(1)> \"Ann's\" & co ${7*7} __${7*7}__ [[7]]";

    static List<String> componentsWithText() {
        return List.of(
                "hint", "error-message", "inset-text", "tag", "warning-text", "label", "details", "panel", "button");
    }

    @ParameterizedTest
    @MethodSource("componentsWithText")
    void asText(String component) {
        assertUnharmed(component, Map.of("text", TYPED, "summaryText", "More", "titleText", "Done"));
    }

    @ParameterizedTest
    @MethodSource("componentsWithText")
    void alsoWhereAPageMistakesItForMarkup(String component) {
        assertUnharmed(component, Map.of("html", TYPED, "summaryText", "More", "titleText", "Done"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "character-count"})
    void asAnAnswer(String component) {
        assertThat(Jsoup.parse(Fragments.of(component, Map.of("name", "said", "label", "Said", "value", TYPED)))
                        .selectFirst("[name=said]")
                        .val())
                .isEqualTo(TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radios", "checkboxes", "select"})
    void asAChoice(String component) {
        Map<String, Object> options =
                Map.of("name", "said", "label", "Said", "items", List.of(Map.of("value", TYPED, "text", TYPED)));

        var page = Jsoup.parse(Fragments.of(component, options));

        assertThat(page.selectFirst("[value]").attr("value")).isEqualTo(TYPED);
        assertThat(page.text()).contains(TYPED);
        assertThat(page.select("img")).isEmpty();
    }

    private static void assertUnharmed(String component, Map<String, Object> options) {
        var page = Jsoup.parse(Fragments.of(component, options));
        assertThat(page.text()).contains(TYPED);
        assertThat(page.select("img")).isEmpty();
    }
}

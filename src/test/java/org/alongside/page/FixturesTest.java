package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component gives what GOV.UK Frontend's own fixtures, in its WebJar, say it should. */
class FixturesTest {

    private static final String WEBJAR = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

    private static final List<String> COMPONENTS = List.of(
            "back-link",
            "button",
            "character-count",
            "checkboxes",
            "date-input",
            "details",
            "error-message",
            "error-summary",
            "fieldset",
            "file-upload",
            "hint",
            "input",
            "inset-text",
            "label",
            "notification-banner",
            "pagination",
            "panel",
            "password-input",
            "radios",
            "select",
            "service-navigation",
            "skip-link",
            "summary-list",
            "table",
            "tag",
            "task-list",
            "textarea",
            "warning-text");

    /** What our fragments do otherwise, and why. */
    private static final Map<String, String> OTHERWISE = new LinkedHashMap<>();

    private record Fixture(String component, String name, Map<String, Object> options, String html) {
        String id() {
            return component + ": " + name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theComponentGivesWhatTheFixtureSays(String id, Object fixture) {
        Fixture asked = (Fixture) fixture;
        assertThat(ours(asked)).isEqualTo(normal(asked.html()));
    }

    @Test
    void whatWeDoOtherwiseIsExactlyThisList() throws IOException {
        Set<String> otherwise = new TreeSet<>();
        for (Fixture fixture : all()) if (!ours(fixture).equals(normal(fixture.html()))) otherwise.add(fixture.id());
        assertThat(otherwise).isEqualTo(new TreeSet<>(OTHERWISE.keySet()));
    }

    static Stream<Arguments> fixtures() throws IOException {
        return all().stream()
                .filter(fixture -> !OTHERWISE.containsKey(fixture.id()))
                .map(fixture -> Arguments.of(fixture.id(), fixture));
    }

    private static String ours(Fixture fixture) {
        return normal(Fragments.of(fixture.component(), fixture.options()));
    }

    private static List<Fixture> all() throws IOException {
        List<Fixture> all = new ArrayList<>();
        for (String component : COMPONENTS) {
            try (InputStream file = FixturesTest.class.getResourceAsStream(WEBJAR + component + "/fixtures.json")) {
                for (JsonNode fixture : new ObjectMapper().readTree(file).get("fixtures"))
                    all.add(new Fixture(
                            component,
                            fixture.get("name").asText(),
                            options(fixture.get("options")),
                            fixture.get("html").asText()));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> options(JsonNode given) {
        return (Map<String, Object>) trusted(new ObjectMapper().convertValue(given, Map.class), "");
    }

    /** The fixtures' own markup is trusted; in the application only markup of our own is. */
    private static Object trusted(Object value, String key) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) ->
                    copy.put((String) name, trusted(inner, key.equals("slots") ? "html" : (String) name)));
            return copy;
        }
        if (value instanceof List<?> list)
            return list.stream().map(inner -> trusted(inner, key)).collect(ArrayList::new, List::add, List::addAll);
        return value instanceof String text && key.matches("(?i).*html") ? new Html(text) : value;
    }

    private static String normal(String html) {
        StringBuilder page = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, page));
        return page.toString().replaceAll("\n+", "\n").strip();
    }

    private static void write(Node node, StringBuilder page) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) page.append(words).append('\n');
        }
        if (!(node instanceof Element element)) return;
        page.append('<').append(element.normalName());
        element.attributes().asList().stream()
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .forEach(attribute -> page.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(value(attribute))
                        .append('"'));
        page.append(">\n");
        element.childNodes().forEach(child -> write(child, page));
        page.append("</").append(element.normalName()).append(">\n");
    }

    private static String value(Attribute attribute) {
        if (!attribute.getKey().equals("class")) return attribute.getValue();
        return attribute.getValue().strip().replaceAll("\\s+", " ");
    }
}

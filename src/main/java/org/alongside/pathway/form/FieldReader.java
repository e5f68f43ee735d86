package org.alongside.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one component of a form file as a field. */
final class FieldReader {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final JsonNode drawn;
    private final @Nullable String hiddenAround;
    private final List<String> problems;

    FieldReader(JsonNode drawn, @Nullable String hiddenAround, List<String> problems) {
        this.drawn = drawn;
        this.hiddenAround = hiddenAround;
        this.problems = problems;
    }

    /** The field, unless it is of no kind we know; what is wrong with it is among the problems. */
    Optional<Field> read() {
        String drawnType = drawn.path("type").asText("");
        Optional<FieldType> type =
                FieldType.drawnAs(drawnType, drawn.path("subtype").asText(""));
        if (type.isEmpty())
            problems.add(
                    name() + " is of the type “" + Shown.shortened(drawnType) + "”, which we cannot show everywhere.");
        return type.map(this::of);
    }

    private Field of(FieldType type) {
        refuse(!KEY.matcher(key()).matches() || FeelWords.isKeyword(key()), "needs a key such as reasonForReferral");
        refuse(label().isBlank(), "has no label");
        refuse(label().startsWith("=") || label().contains("{{"), "has a computed label");
        refuse(isOn("disabled") || isOn("readonly"), "takes no answer, so it should be a text");
        refuse(isOn("disallowPassedDates"), "refuses past dates, which only the browser would hold");
        refuse(drawn.has("increment"), "counts in steps, which only the browser would hold");
        String clock = drawn.path("timeSerializingFormat").asText("no_timezone");
        refuse(!clock.equals("no_timezone"), "keeps a time zone; choose none");
        boolean required = drawn.path("validate").path("required").asBoolean();
        Map<String, String> properties = properties();
        ChoicesReader choices = new ChoicesReader(drawn, type, properties, this::refuse);
        Limits limits = new LimitsReader(drawn, this::refuse).read();
        return new Field(
                key(), type, label(), required, limits, choices.drawn(), choices.from(), hiddenWhen(), properties);
    }

    /** How problems call it. */
    String name() {
        String name = label().isBlank() ? key() : label();
        return name.isBlank() ? "A field without a name" : "“" + Shown.shortened(name) + "”";
    }

    /** What hides it, its own condition or that of a group around it. */
    @Nullable
    String hiddenWhen() {
        String own = ownCondition().orElse(null);
        if (own == null || hiddenAround == null) return own == null ? hiddenAround : own;
        return "(" + hiddenAround + ") or (" + own + ")";
    }

    /** What hides it by itself, as FEEL without the leading "=". */
    Optional<String> ownCondition() {
        String written = drawn.path("conditional").path("hide").asText("").strip();
        if (written.isEmpty() || drawn.path("conditional").path("hide").isNull()) return Optional.empty();
        return Optional.of(written.startsWith("=") ? written.substring(1).strip() : "");
    }

    private String key() {
        return drawn.path("key").asText("");
    }

    private String label() {
        return Stream.of("label", "dateLabel", "timeLabel", "dateTimeLabel")
                .map(name -> drawn.path(name).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isOn(String name) {
        JsonNode value = drawn.path(name);
        return value.asBoolean() || value.isTextual();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        drawn.path("properties").properties().forEach(entry -> {
            refuse(!entry.getValue().isTextual(), "has a property that is not text");
            properties.put(entry.getKey(), entry.getValue().asText());
        });
        return properties;
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) problems.add(name() + " " + what + ".");
    }

    /** Notes a problem if there is one. */
    interface Check {
        void refuse(boolean wrong, String what);
    }
}

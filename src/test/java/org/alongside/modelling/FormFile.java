package org.alongside.modelling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as the Modeler's form editor writes it, field by field as a table of the guide says. */
final class FormFile {

    private static final Map<String, String> TYPES = Map.of(
            "Text view", "text",
            "Text field", "textfield",
            "Text area", "textarea",
            "Date", "datetime",
            "Radio group", "radio");
    private static final Pattern AT_MOST = Pattern.compile("at most (\\d+)");
    private static final Pattern PROPERTY = Pattern.compile("(record|routes) `([^`]+)`");
    private static final Pattern HIDDEN = Pattern.compile("hide if `([^`]+)`");
    private static final Pattern CHOICE = Pattern.compile("([^`]+) `(\\w+)`");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final String id;
    private final List<Map<String, Object>> fields = new ArrayList<>();

    FormFile(Guide.Table table) {
        id = table.name();
        table.rows().forEach(this::field);
    }

    private void field(List<String> row) {
        String type = TYPES.get(row.get(0));
        if (type == null) throw new AssertionError("the form editor has no " + row.get(0));
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(type.equals("text") ? "text" : type.equals("datetime") ? "dateLabel" : "label", row.get(1));
        field.put("type", type);
        if (type.equals("datetime")) field.put("subtype", "date");
        field.put("id", Ids.of("Field", id + row.get(1)));
        if (!row.get(2).isEmpty()) field.put("key", row.get(2).replace("`", ""));
        for (String setting : row.get(3).split(" · ")) set(field, setting);
        field.put("layout", layout());
        fields.add(field);
    }

    private static void set(Map<String, Object> field, String setting) {
        Matcher atMost = AT_MOST.matcher(setting);
        Matcher property = PROPERTY.matcher(setting);
        Matcher hidden = HIDDEN.matcher(setting);
        if (setting.isEmpty()) return;
        if (setting.equals("required")) in(field, "validate").put("required", true);
        else if (atMost.matches()) in(field, "validate").put("maxLength", Integer.valueOf(atMost.group(1)));
        else if (property.matches()) in(field, "properties").put(property.group(1), property.group(2));
        else if (hidden.matches()) in(field, "conditional").put("hide", "=" + hidden.group(1));
        else if (setting.startsWith("choices ")) field.put("values", choices(setting.substring(8)));
        else throw new AssertionError("the form editor sets no " + setting);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> field, String part) {
        return (Map<String, Object>) field.computeIfAbsent(part, absent -> new LinkedHashMap<String, Object>());
    }

    private static List<Map<String, String>> choices(String said) {
        return Arrays.stream(said.split(", ")).map(FormFile::choice).toList();
    }

    private static Map<String, String> choice(String said) {
        Matcher choice = CHOICE.matcher(said);
        if (!choice.matches()) throw new AssertionError(said + " is no choice");
        Map<String, String> value = new LinkedHashMap<>();
        value.put("label", choice.group(1));
        value.put("value", choice.group(2));
        return value;
    }

    /** Each in a row of its own. */
    private Map<String, Object> layout() {
        Map<String, Object> layout = new LinkedHashMap<>();
        layout.put("row", "row" + (fields.size() + 1));
        layout.put("columns", null);
        return layout;
    }

    String name() {
        return id + ".form";
    }

    String text() throws JsonProcessingException {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("components", fields);
        form.put("type", "default");
        form.put("id", id);
        form.put("executionPlatform", "Camunda Platform");
        form.put("executionPlatformVersion", "7.24.0");
        form.put("schemaVersion", 16);
        return new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(INDENT)
                                .withArrayIndenter(INDENT))
                        .writeValueAsString(form)
                + "\n";
    }
}

package org.alongside.pathway.form;

import java.nio.charset.StandardCharsets;

/** Forms as they come from the Modeler, written with single quotes for easier reading. */
final class Drawn {

    private Drawn() {}

    static byte[] file(String... components) {
        String json = "{'type': 'default', 'id': 'decideEligibility', 'schemaVersion': 16, 'components': ["
                + String.join(",", components) + "]}";
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static Form form(String... components) {
        return Form.parse(file(components));
    }

    /** A field of a type; more of its JSON may follow, starting with its first property. */
    static String field(String type, String key, String label, String... more) {
        String rest = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{'type': '%s', 'key': '%s', 'label': '%s'%s}".formatted(type, key, label, rest);
    }

    static String date(String key, String label, String... more) {
        return field("datetime", key, label, more).replace("'label'", "'subtype': 'date', 'dateLabel'");
    }

    static String hiddenWhen(String feel) {
        return "'conditional': {'hide': '=" + feel.replace("\"", "\\'") + "'}";
    }

    static String choices(String... codes) {
        StringBuilder values = new StringBuilder();
        for (String code : codes)
            values.append(values.isEmpty() ? "" : ", ")
                    .append("{'value': '%s', 'label': 'The %s'}".formatted(code, code));
        return "'values': [" + values + "]";
    }

    static final String REQUIRED = "'validate': {'required': true}";
}

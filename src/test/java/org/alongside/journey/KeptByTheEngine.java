package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every value in the engine's tables, and what workers typed, which must not be among them. */
public final class KeptByTheEngine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;

    public KeptByTheEngine(JdbcClient database) {
        this.database = database;
    }

    /** All that was ever typed into a text field, except references of episodes. */
    public Set<String> typedTexts() throws IOException {
        Set<String> fields = textFields();
        Set<String> texts = new HashSet<>();
        for (String content :
                database.sql("select content from answers").query(String.class).list()) {
            JsonNode answers = JSON.readTree(content);
            fields.stream()
                    .filter(answers::has)
                    .map(field -> answers.get(field).asText())
                    .forEach(texts::add);
        }
        texts.removeIf(text -> text.length() < 4);
        return texts;
    }

    private static Set<String> textFields() throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".form")).toList()) {
                for (Field field : Form.parse(Files.readAllBytes(file)).fields()) {
                    boolean text = field.type() == FieldType.TEXTFIELD || field.type() == FieldType.TEXTAREA;
                    if (text && !field.key().equals("episode")) keys.add(field.key());
                }
            }
        }
        return keys;
    }

    public Set<String> everything() {
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%' escape '\\'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(30);
        Set<String> values = new HashSet<>();
        for (String table : tables) {
            // The models themselves are not about anybody.
            String where = table.equalsIgnoreCase("act_ge_bytearray") ? " where deployment_id_ is null" : "";
            database.sql("select * from " + table + where).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = row.getObject(column);
                    if (value instanceof byte[] bytes) values.add(new String(bytes, StandardCharsets.UTF_8));
                    else if (value != null && !isAnIdOrATime(value)) values.add(row.getString(column));
                }
            });
        }
        return values;
    }

    /** These cannot hold words and are most of what there is. */
    private static boolean isAnIdOrATime(Object value) {
        return value instanceof java.util.Date
                || value instanceof Number
                || value instanceof Boolean
                || value.toString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}

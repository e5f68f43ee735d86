package org.alongside.pathway.door;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call that does, takes or starts something brings, written anew with nothing in it but that. Types are left
 * out, since the form says what each answer is: the engine would make objects, files and errors of its own of them.
 */
final class PlainBody {

    /** Half characters are written as they came, for the form to refuse by name. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final Set<String> PLAIN_TYPES =
            Set.of("string", "boolean", "short", "integer", "long", "double", "number", "null");

    private PlainBody() {}

    /** The body as the engine may see it; nothing when it cannot be read. */
    static Optional<byte[]> of(Knock knock, byte[] body) {
        try {
            if (isAbout(knock, "submit-form", "complete")) return Optional.of(answers(read(body)));
            if (isAbout(knock, "claim", "assignee")) return Optional.of(worker(read(body)));
            return Optional.of(body);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isAbout(Knock knock, String... calls) {
        List<String> path = knock.path();
        return knock.method().equals("POST")
                && path.size() == 3
                && List.of(calls).contains(path.get(2));
    }

    private static ObjectNode read(byte[] body) throws IOException {
        JsonNode sent = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        if (sent instanceof ObjectNode object) return object;
        throw new IllegalArgumentException("not an object");
    }

    private static byte[] answers(ObjectNode sent) throws IOException {
        JsonNode variables = sent.path("variables");
        if (!variables.isObject() && !variables.isNull() && !variables.isMissingNode())
            throw new IllegalArgumentException("answers without names");
        ObjectNode plain = JSON.createObjectNode();
        variables
                .properties()
                .forEach(answer -> plain.putObject(answer.getKey()).set("value", value(answer.getValue())));
        return JSON.writeValueAsBytes(JSON.createObjectNode().set("variables", plain));
    }

    private static @Nullable JsonNode value(JsonNode answer) {
        if (!answer.isObject() && !answer.isNull()) return nothingWeTake();
        JsonNode value = answer.path("value");
        JsonNode type = answer.path("type");
        if (value.isNull() || value.isMissingNode()) return null;
        if (type.isNull() || type.isMissingNode()) return value;
        if (!type.isTextual()) return nothingWeTake();
        String name = type.textValue();
        if (name.equalsIgnoreCase("Json")) return list(value);
        return PLAIN_TYPES.stream().anyMatch(name::equalsIgnoreCase) ? value : nothingWeTake();
    }

    /** Tasklist sends several choices as JSON within a text. */
    private static JsonNode list(JsonNode value) {
        try {
            JsonNode list = JSON.readTree(value.asText());
            return list.isArray() ? list : nothingWeTake();
        } catch (IOException broken) {
            return nothingWeTake();
        }
    }

    /** No field takes an object, so the form refuses it by the field's name. */
    private static JsonNode nothingWeTake() {
        return JSON.createObjectNode();
    }

    private static byte[] worker(ObjectNode sent) throws IOException {
        JsonNode worker = sent.path("userId");
        if (!worker.isTextual() && !worker.isNull()) throw new IllegalArgumentException("not a worker's id");
        return JSON.writeValueAsBytes(JSON.createObjectNode().set("userId", worker));
    }
}

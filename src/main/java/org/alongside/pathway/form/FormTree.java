package org.alongside.pathway.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Reads a form file as JSON, without the mapper, which takes longer to get ready than fifty forms take to read. */
final class FormTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    private FormTree(JsonParser parser) {
        this.parser = parser;
    }

    /** The file as JSON, an object at least. */
    static JsonNode of(byte[] file) {
        try (JsonParser parser = FACTORY.createParser(file)) {
            JsonNode tree = new FormTree(parser).whole();
            if (tree.isObject() && tree.path("components").isArray()) return tree;
        } catch (IOException e) {
            throw new UnreadableForm(List.of("The form file is not valid JSON."));
        }
        throw new UnreadableForm(List.of("The form file does not hold a form with components."));
    }

    private JsonNode whole() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) return NODES.missingNode();
        JsonNode tree = value(first);
        if (parser.nextToken() != null) throw new JsonParseException(parser, "more than one value");
        return tree;
    }

    /** As deep as the parser lets it go, which is a thousand. */
    private JsonNode value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new JsonParseException(parser, "no value");
        };
    }

    private JsonNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private JsonNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken())
            array.add(value(next));
        return array;
    }

    private static JsonNode whole(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}

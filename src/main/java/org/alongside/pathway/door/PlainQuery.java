package org.alongside.pathway.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;

/**
 * Keeps expressions out of what Tasklist adds to a list when somebody searches in it. The engine refuses them by itself
 * at the top of a query but evaluates them inside {@code orQueries}.
 */
final class PlainQuery {

    private static final JsonFactory JSON = new JsonFactory();

    private PlainQuery() {}

    /** Whether the query is proper JSON without a field for an expression, at any depth. */
    static boolean is(String query) {
        try (JsonParser parser = JSON.createParser(query)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.currentName().toLowerCase(Locale.ROOT).contains("expression")) return false;
            }
            return true;
        } catch (IOException notJson) {
            return false;
        }
    }
}

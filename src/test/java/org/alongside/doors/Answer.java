package org.alongside.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/** What came back from one call. */
public record Answer(int status, String body, HttpHeaders headers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON: " + this, broken);
        }
    }

    /** The sentence that Tasklist and the Modeler show. */
    public String message() {
        return json().path("message").asText();
    }

    /** Whether the doors turned it away, in the shape of our refusals. */
    public boolean isTurnedAway() {
        return status == 403 && body.startsWith("{\"type\":\"Refusal\"");
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
    }
}

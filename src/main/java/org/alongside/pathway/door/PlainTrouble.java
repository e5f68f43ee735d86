package org.alongside.pathway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer of the engine. What it says of its own errors holds names of classes, numbers of steps and perhaps what
 * somebody wrote, so all that leaves is a sentence; ours pass as they are.
 */
final class PlainTrouble extends HttpServletResponseWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(PlainTrouble.class);

    /** Ours, and what is wrong with a file that was to be published, which the Modeler shows. */
    private static final Set<String> LEFT_AS_IT_IS = Set.of("Refusal", "WrongAnswers", "ParseException");

    private final ObjectMapper json;
    private @Nullable Held held;

    PlainTrouble(HttpServletResponse response, ObjectMapper json) {
        super(response);
        this.json = json;
    }

    /** What to say instead of what the engine said; nothing if its answer has gone out, or may. */
    Optional<String> sentence() throws IOException {
        if (held == null) return Optional.empty();
        byte[] said = held.bytes.toByteArray();
        String type = typeOf(said);
        if (LEFT_AS_IT_IS.contains(type)) {
            getResponse().getOutputStream().write(said);
            return Optional.empty();
        }
        if (getStatus() >= 500) LOG.error("A call of the engine's REST API ended in {} ({})", getStatus(), type);
        return Optional.of(sentenceFor(getStatus()));
    }

    private String typeOf(byte[] said) {
        try {
            JsonNode error = json.readTree(said);
            return error == null ? "" : error.path("type").asText("");
        } catch (IOException notJson) {
            return "";
        }
    }

    private static String sentenceFor(int status) {
        if (status >= 500)
            return "Something went wrong here, and nothing was kept. Try again; if it goes wrong again, tell whoever "
                    + "looks after Alongside.";
        return switch (status) {
            case 401, 403 -> "This is not open to you in your role. Nothing has changed.";
            case 404 -> "This is not here, or not any more. Nothing has changed.";
            default -> "What was asked or sent cannot be read; a list needs maxResults. Nothing has changed.";
        };
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (getStatus() < 400) return super.getOutputStream();
        if (held == null) held = new Held();
        return held;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
        held = new Held();
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    /** Said before the status, for words that may not be sent; the server counts for itself. */
    @Override
    public void setContentLength(int length) {
        // Counted by the server.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Counted by the server.
    }

    @Override
    public void flushBuffer() throws IOException {
        if (held == null) super.flushBuffer();
    }

    /** Keeps what would have been sent. */
    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("it is kept, not sent");
        }
    }
}

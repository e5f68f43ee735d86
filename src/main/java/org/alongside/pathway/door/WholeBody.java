package org.alongside.pathway.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A request whose body has been read to its end, so that its size is known whatever its headers say. */
final class WholeBody extends HttpServletRequestWrapper {

    /** More than any form or pathway needs. */
    static final int MOST_BYTES = 1024 * 1024;

    private final byte[] bytes;
    private final ServletInputStream body;

    private WholeBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
        this.body = new Read(new ByteArrayInputStream(bytes));
    }

    /** The body as the engine reads it; other encodings than UTF-8 are refused before. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The request with its body read; nothing when there is too much of it. */
    static Optional<WholeBody> of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) return Optional.empty();
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(new WholeBody(request, body));
    }

    /** The same request with its body written anew, if it can be. */
    Optional<WholeBody> rewritten(Function<byte[], Optional<byte[]>> anew) {
        return anew.apply(bytes).map(body -> new WholeBody((HttpServletRequest) getRequest(), body));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static final class Read extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Read(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body has been read already");
        }
    }
}

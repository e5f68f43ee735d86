package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** What is written, and its hash. Whoever opened what is below closes it. */
final class Hashed extends DigestOutputStream {

    Hashed(OutputStream below) {
        super(below, Sha256.fresh());
    }

    /** Of all that was written; once. */
    String sha256() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}

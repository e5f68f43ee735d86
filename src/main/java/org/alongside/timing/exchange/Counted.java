package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A file while it is read: how much of it was, and in the end the hash of the whole. */
final class Counted extends DigestInputStream {

    private long bytes;

    Counted(InputStream file) {
        super(file, Sha256.fresh());
    }

    long bytes() {
        return bytes;
    }

    /** Of all of it, what no reader asked for included. */
    String sha256() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** Whoever opened the file closes it: readers do so too early for the hash. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) bytes++;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        if (many > 0) bytes += many;
        return many;
    }
}

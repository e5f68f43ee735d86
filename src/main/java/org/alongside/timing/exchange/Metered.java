package org.alongside.timing.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps whoever reads it from reading more in one go, or in all, than any sound file needs. */
final class Metered extends FilterInputStream {

    private static final long MOST_IN_ONE_GO = 1 << 20;

    private final long most;
    private long read;
    private long sinceLast;

    Metered(InputStream file, long most) {
        super(file);
        this.most = most;
    }

    /** Something was made of what was read. */
    void goOn() {
        sinceLast = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        if (many > 0) count(many);
        return many;
    }

    private void count(int many) throws TooMuch {
        read += many;
        sinceLast += many;
        if (sinceLast > MOST_IN_ONE_GO) throw new TooMuch("one element has more than a megabyte");
        if (read > most) throw new TooMuch("it has more than " + most / (1 << 30) + " GB once unpacked");
    }

    /** More was read than a sound file has. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        private final String what;

        TooMuch(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}

package org.alongside.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Where the bytes of files are kept, in the transaction under way; never whole in memory. */
public interface EvidenceStore {

    void keep(UUID file, InputStream bytes) throws IOException;

    void copy(UUID file, OutputStream to) throws IOException;

    void discard(UUID file);
}

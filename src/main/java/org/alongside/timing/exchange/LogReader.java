package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads the logs of one format, one event after the other. */
interface LogReader {

    void read(InputStream file, Moments moments, Found found) throws IOException, ImportRefused;
}

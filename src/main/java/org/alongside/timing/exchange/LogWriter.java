package org.alongside.timing.exchange;

import java.io.IOException;
import java.util.List;

/** Writes an event log in one format, one case after the other. */
interface LogWriter {

    void begin() throws IOException;

    void add(List<LogEvent> ofOneCase) throws IOException;

    void end() throws IOException;
}

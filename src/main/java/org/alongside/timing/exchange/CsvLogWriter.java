package org.alongside.timing.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.page.Csv;

/** Writes an event log as a table, a line an event, with the headings XES has for it. */
final class CsvLogWriter implements LogWriter {

    private static final List<String> HEADINGS =
            Arrays.stream(Part.values()).map(Part::key).toList();

    private final Writer out;

    CsvLogWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin() throws IOException {
        out.write(Csv.UTF_8_MARK);
        out.write(Csv.line(HEADINGS));
    }

    @Override
    public void add(List<LogEvent> ofOneCase) throws IOException {
        for (LogEvent event : ofOneCase) out.write(line(event));
    }

    private static String line(LogEvent event) {
        return Csv.line(Stream.of(
                        event.caseId(),
                        event.activity(),
                        event.at().toString(),
                        event.transition(),
                        event.instance(),
                        event.resource(),
                        event.role(),
                        event.unit())
                .map(text -> Objects.toString(text, ""))
                .toList());
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

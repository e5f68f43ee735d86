package org.alongside.timing.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an event log as XES (IEEE 1849-2016), with the definitions as an attribute of the log. */
final class XesWriter implements LogWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849.2016" xes.features="">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
              <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
              <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
              <global scope="trace">
                <string key="concept:name" value=""/>
              </global>
              <global scope="event">
                <string key="concept:name" value=""/>
                <date key="time:timestamp" value="1970-01-01T00:00:00Z"/>
              </global>
              <classifier name="Activity" keys="concept:name"/>
            """;

    private final Writer out;
    private final String name;
    private final String definitions;

    XesWriter(OutputStream out, String name, String definitions) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.name = name;
        this.definitions = definitions;
    }

    @Override
    public void begin() throws IOException {
        out.write(HEAD);
        text("  ", "concept:name", name);
        text("  ", "lifecycle:model", "standard");
        text("  ", "definitions", definitions);
    }

    @Override
    public void add(List<LogEvent> ofOneCase) throws IOException {
        out.write("  <trace>\n");
        text("    ", "concept:name", ofOneCase.get(0).caseId());
        for (LogEvent event : ofOneCase) add(event);
        out.write("  </trace>\n");
    }

    private void add(LogEvent event) throws IOException {
        out.write("    <event>\n");
        text("      ", Part.ACTIVITY.key(), event.activity());
        attribute("      ", "date", Part.TIME.key(), event.at().toString());
        text("      ", Part.TRANSITION.key(), event.transition());
        text("      ", Part.INSTANCE.key(), event.instance());
        text("      ", Part.RESOURCE.key(), event.resource());
        text("      ", Part.ROLE.key(), event.role());
        text("      ", Part.UNIT.key(), event.unit());
        out.write("    </event>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</log>\n");
        out.flush();
    }

    private void text(String indent, String key, @Nullable String value) throws IOException {
        if (value != null) attribute(indent, "string", key, value);
    }

    private void attribute(String indent, String type, String key, String value) throws IOException {
        out.write(indent + "<" + type + " key=\"" + key + "\" value=\"" + XmlText.quoted(value) + "\"/>\n");
    }
}

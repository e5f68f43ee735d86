package org.alongside.timing.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of an XES log. Attributes within attributes, global defaults and classifiers say nothing
 * of an event itself and are passed over.
 */
final class XesWalk {

    private static final String CASE = "concept:name";

    private final Moments moments;
    private final Found found;

    /** Prefixes of the file that stand for those of the standard. */
    private final Map<String, String> prefixes = new HashMap<>();

    private int depth;
    private boolean log;
    private int traceDepth;
    private int eventDepth;
    private long eventLine;
    private @Nullable String caseId;
    private Parts parts = new Parts();

    XesWalk(Moments moments, Found found) {
        this.moments = moments;
        this.found = found;
    }

    boolean isLog() {
        return log;
    }

    int depth() {
        return depth;
    }

    void begin(XMLStreamReader xml) {
        depth++;
        String element = xml.getLocalName();
        if (depth == 1) log = element.equals("log");
        else if (!log) return;
        else if (depth == 2 && element.equals("extension")) extension(xml);
        else if (depth == 2 && element.equals("trace")) beginTrace();
        else if (element.equals("event") && (depth == traceDepth + 1 || depth == 2)) beginEvent(xml);
        else attribute(xml);
    }

    void end() {
        if (depth == eventDepth) endEvent();
        if (depth == traceDepth) {
            traceDepth = 0;
            caseId = null;
        }
        depth--;
    }

    private void beginTrace() {
        traceDepth = depth;
        caseId = null;
    }

    private void beginEvent(XMLStreamReader xml) {
        eventDepth = depth;
        eventLine = xml.getLocation().getLineNumber();
        parts = new Parts();
    }

    private void endEvent() {
        eventDepth = 0;
        if (caseId != null) parts.say(Part.CASE, caseId);
        try {
            found.event(parts.event(eventLine, moments));
        } catch (BadRow bad) {
            found.bad(eventLine, bad.reason());
        }
    }

    private void attribute(XMLStreamReader xml) {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (key == null || value == null) return;
        String standard = standard(key);
        if (eventDepth > 0 && depth == eventDepth + 1) Part.ofKey(standard).ifPresent(part -> parts.say(part, value));
        else if (eventDepth == 0 && traceDepth > 0 && depth == traceDepth + 1 && standard.equals(CASE)) caseId = value;
    }

    /** Such as {@code <extension name="Time" prefix="t" uri="http://www.xes-standard.org/time.xesext"/>}. */
    private void extension(XMLStreamReader xml) {
        String prefix = xml.getAttributeValue(null, "prefix");
        String address = Optional.ofNullable(xml.getAttributeValue(null, "uri")).orElse("");
        String file = address.substring(address.lastIndexOf('/') + 1);
        if (prefix != null && file.endsWith(".xesext"))
            prefixes.put(prefix, file.substring(0, file.length() - ".xesext".length()));
    }

    private String standard(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) return key;
        String prefix = key.substring(0, colon);
        return prefixes.getOrDefault(prefix, prefix) + key.substring(colon);
    }
}

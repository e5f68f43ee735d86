package org.alongside.pathway.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What the standard itself says of how a pathway or a decision is written: the copies of it that the engine holds, each
 * read once. The engine's own reader would read them again for every file.
 */
final class Standard {

    static final Standard BPMN =
            new Standard(Map.of("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn/schema/BPMN20.xsd"));

    static final Standard DMN = new Standard(Map.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "dmn/schema/DMN11.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd", "dmn/schema/DMN11_Alternative.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/", "dmn/schema/DMN12.xsd",
            "https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn/schema/DMN13.xsd",
            "https://www.omg.org/spec/DMN/20211108/MODEL/", "dmn/schema/DMN14.xsd",
            "https://www.omg.org/spec/DMN/20230324/MODEL/", "dmn/schema/DMN15.xsd"));

    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    /** By the namespace of those who are written so. */
    private final Map<String, String> files;

    private Standard(Map<String, String> files) {
        this.files = files;
    }

    /** The first thing that is not as the standard says, as the rest of a sentence. */
    Optional<String> trouble(Part root, byte[] file) {
        String namespace = Objects.requireNonNullElse(root.element().getNamespaceURI(), "");
        try {
            var validator = schema(namespace).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
            return Optional.empty();
        } catch (SAXParseException wrong) {
            return Optional.of(SchemaTrouble.of(wrong));
        } catch (SAXException wrong) {
            return Optional.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the one that nearly every file needs. */
    static void read() {
        BPMN.files.keySet().forEach(BPMN::schema);
    }

    /** What is written in another namespace breaks any of them at its first element. */
    private Schema schema(String namespace) {
        String any = files.values().iterator().next();
        return READ.computeIfAbsent(files.getOrDefault(namespace, any), Standard::read);
    }

    private static Schema read(String file) {
        var found = Objects.requireNonNull(Standard.class.getResource("/org/camunda/bpm/model/" + file), file);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(found);
        } catch (SAXException e) {
            throw new IllegalStateException("the engine's own copy of the standard can be read", e);
        }
    }
}

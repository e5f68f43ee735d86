package org.alongside.pathway.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers wrote: no document type, nothing fetched, no depth that breaks who walks it. */
final class XmlReader {

    private static final int DEEPEST = 40;

    private XmlReader() {}

    static Element read(byte[] file) throws Unreadable {
        try {
            var root = builder().parse(new ByteArrayInputStream(file)).getDocumentElement();
            if (isDeeper(root, DEEPEST)) throw new Unreadable("is nested too deep to be a drawing");
            return root;
        } catch (SAXParseException e) {
            throw unreadable(e);
        } catch (SAXException | IOException e) {
            throw new Unreadable("is not XML");
        }
    }

    /** The same, for those who leave it to the rules to say what is wrong. */
    static Optional<Part> drawn(String path, byte[] file) {
        try {
            return Optional.of(new Part(FileReader.nameOf(path), read(file)));
        } catch (Unreadable told) {
            return Optional.empty();
        }
    }

    private static Unreadable unreadable(SAXParseException e) {
        // The parser has no other sign for it; the word itself is in every language of its messages.
        var doctype = e.getMessage() != null && e.getMessage().contains("DOCTYPE");
        return new Unreadable(
                doctype ? "has a DOCTYPE, which is refused" : "is not XML from line " + e.getLineNumber() + " on");
    }

    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of it is walked at once.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            var builder = factory.newDocumentBuilder();
            // Without it the parser writes what it finds to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can refuse a DOCTYPE", e);
        }
    }

    private static boolean isDeeper(Element root, int most) {
        var depth = 0;
        for (var node = root.getOwnerDocument().getFirstChild(); node != null; ) {
            if (depth > most) return true;
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            if (node != null) node = node.getNextSibling();
        }
        return false;
    }

    /** Why a file cannot be read, as the rest of a sentence. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String words;

        Unreadable(String words) {
            super(words);
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}

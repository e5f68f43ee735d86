package org.alongside.timing.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alongside.timing.exchange.Metered.TooMuch;

/** An event log as XES has it (IEEE 1849), plain or gzipped. Nothing it points to is fetched. */
final class XesLog implements LogReader {

    private static final long MOST_UNPACKED = 16L << 30;
    private static final int DEEPEST = 100;
    private static final int GZIP_BEGINS = 0x1f;
    private static final int GZIP_GOES_ON = 0x8b;

    @Override
    public void read(InputStream file, Moments moments, Found found) throws IOException, ImportRefused {
        Metered metered = new Metered(unpacked(file), MOST_UNPACKED);
        XesWalk walk = new XesWalk(moments, found);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(metered);
            while (xml.hasNext()) {
                step(xml, walk);
                metered.goOn();
            }
        } catch (XMLStreamException notWellFormed) {
            throw refused(notWellFormed);
        }
        if (!walk.isLog()) throw new ImportRefused("It is not an XES log: its outermost element is not “log”.");
    }

    private static void step(XMLStreamReader xml, XesWalk walk) throws XMLStreamException, ImportRefused {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> walk.begin(xml);
            case XMLStreamConstants.END_ELEMENT -> walk.end();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new ImportRefused("It declares entities (DOCTYPE), which a log must not.");
            default -> {}
        }
        if (walk.depth() > DEEPEST)
            throw new ImportRefused("Line " + xml.getLocation().getLineNumber() + " is nested more than " + DEEPEST
                    + " elements deep.");
    }

    private static ImportRefused refused(XMLStreamException trouble) {
        if (trouble.getNestedException() instanceof TooMuch tooMuch) return tooMuch(tooMuch);
        if (trouble.getNestedException() instanceof IOException)
            return new ImportRefused("It is broken off or cannot be unpacked.");
        int line = trouble.getLocation() == null ? 1 : trouble.getLocation().getLineNumber();
        return new ImportRefused("It is not well-formed XML at line " + line + ".");
    }

    private static ImportRefused tooMuch(TooMuch trouble) {
        return new ImportRefused("It is no sound log: " + trouble.what() + ".");
    }

    private static InputStream unpacked(InputStream file) throws IOException, ImportRefused {
        BufferedInputStream begin = new BufferedInputStream(file);
        begin.mark(2);
        boolean gzip = begin.read() == GZIP_BEGINS && begin.read() == GZIP_GOES_ON;
        begin.reset();
        try {
            return gzip ? new GZIPInputStream(begin) : begin;
        } catch (ZipException | EOFException brokenOff) {
            throw new ImportRefused("It is broken off or cannot be unpacked.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}

package org.isnad.archive.export.atom;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.isnad.archive.export.writing.WellFormedText;

/**
 * Writes XML in UTF-8, element by element, holding none. Of text, what XML 1.0 has no characters for becomes U+FFFD. For
 * one thread at a time.
 */
final class XmlElements {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    /** Something that is written. */
    interface Step {
        void take() throws XMLStreamException;
    }

    XmlElements(OutputStream target) throws IOException {
        try {
            out = FACTORY.createXMLStreamWriter(target, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw plain(e);
        }
    }

    /** Writes, and tells of what the target refuses as an {@link IOException}. */
    void write(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw plain(e);
        }
    }

    private static IOException plain(XMLStreamException e) {
        return e.getNestedException() instanceof IOException refused ? refused : new IOException(e.getMessage(), e);
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    /** Begins an element whose namespace is that of all within it. */
    void begin(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, WellFormedText.xml(value));
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(WellFormedText.xml(text));
    }

    /** An element that holds text alone. */
    void element(String name, String text) throws XMLStreamException {
        begin(name);
        text(text);
        end();
    }

    /** An element that holds nothing, with its attributes as pairs of name and value. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    void lineBreak() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** Hands all to the target. */
    void finish() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }
}

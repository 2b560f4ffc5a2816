package dk.ungebro.adapters.sftp.serviceplatformen;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a small XML file that somebody else wrote. What it does not know is passed over: elements of other namespaces,
 * attributes, prefixes, comments. Document types and entities are refused, and size, depth, number and text are bounded.
 */
final class XmlFile {

    static final String NAMESPACE = "http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types";

    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_DEPTH = 16;
    static final int MAX_ELEMENTS = 1000;
    static final int MAX_TEXT = 4096;

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    private XmlFile(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The root; empty if the bytes are not such a file. */
    static Optional<XmlElement> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            var text = new StringReader(XmlEncoding.decode(bytes));
            return new XmlFile(factory().createXMLStreamReader(text)).read();
        } catch (CharacterCodingException | XMLStreamException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The parser of the platform answers some malformed files with these.
            return Optional.empty();
        }
    }

    /** The parser of the JDK, whatever else is on the class path: its switches are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private Optional<XmlElement> read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document types and entities are refused");
                default -> {
                    // Comments, instructions and white space say nothing.
                }
            }
        }
        return Optional.ofNullable(root);
    }

    private void begin() throws XMLStreamException {
        elements++;
        if (elements > MAX_ELEMENTS || open.size() == MAX_DEPTH) {
            throw new XMLStreamException("too many elements, or too deep");
        }
        var element = new XmlElement(reader.getLocalName());
        String namespace = reader.getNamespaceURI();
        boolean known = namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
        XmlElement parent = open.peek();
        if (known && parent != null) {
            parent.add(element);
        } else if (known) {
            root = element;
        }
        open.push(element);
    }

    private void text(String more) throws XMLStreamException {
        XmlElement element = open.peek();
        if (element != null && element.add(more) > MAX_TEXT) {
            throw new XMLStreamException("too long a text");
        }
    }
}
